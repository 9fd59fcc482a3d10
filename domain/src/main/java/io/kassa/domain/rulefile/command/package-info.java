/** Checks and tries rules on a command line, without a server. Nobody else enters. */
package io.kassa.domain.rulefile.command;
