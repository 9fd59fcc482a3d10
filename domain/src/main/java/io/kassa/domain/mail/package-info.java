/**
 * Sends mail that rules wrote, through Jakarta Mail; off unless configured on. Every mail is a job:
 * a server that can't be reached holds nobody up. Uses job; hook uses it.
 */
package io.kassa.domain.mail;
