/**
 * The stand-in's own interface, beneath {@code /control}: plays the customer, moves the clock,
 * switches faults, shows what was asked. Kustom has nothing of this.
 *
 * <p>It needs no credentials and is not recorded. Only the servlet enters here.
 */
package io.kassa.playground.control;
