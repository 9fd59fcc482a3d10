/** Brings merchants' rules from a directory into the server, and keeps up with their changes. */
package io.kassa.batch.rulefile;
