/**
 * What Kustom knows us by, set by name: the set of the configuration, and those that are kept in
 * the database for channels and markets, changeable at run time. The set that created a Kustom
 * order stays with that order. The checkout and {@code rest} may enter.
 */
package io.kassa.domain.kustom.credential;
