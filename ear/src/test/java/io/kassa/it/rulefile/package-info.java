/** Rules that merchants drop into a directory, on a running server. */
package io.kassa.it.rulefile;
