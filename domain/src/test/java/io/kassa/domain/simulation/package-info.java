/**
 * Many purchases at once, in every order that can be, on one thread at a time: whole histories of
 * shoppers, Kustom and servers that a number repeats exactly.
 *
 * <p>The real use cases run on stores in memory that behave as a database does. {@link
 * io.kassa.domain.simulation.Turns} decides whose turn it is, {@link
 * io.kassa.domain.simulation.SimulatedKustom} what gets lost between us and Kustom, {@link
 * io.kassa.domain.simulation.Ledgers} whether all is well in the end.
 */
package io.kassa.domain.simulation;
