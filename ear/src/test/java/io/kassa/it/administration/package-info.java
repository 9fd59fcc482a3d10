/** What an administrator can do at the server console, and that nobody else can. */
package io.kassa.it.administration;
