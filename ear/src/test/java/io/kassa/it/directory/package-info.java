/** People of an LDAP directory who log in at a server. */
package io.kassa.it.directory;
