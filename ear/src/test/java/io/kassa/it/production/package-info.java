/** What is handed out for production: the archive with the server, started by itself. */
package io.kassa.it.production;
