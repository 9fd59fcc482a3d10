/** The way back from paying: payment, order and acknowledgement, each exactly once. */
package io.kassa.it.confirmation;
