/**
 * The floor: carts by a bare servlet and hand-written JDBC, the least that the server and the
 * database can be asked for. Nobody enters; it is deployed beside Kassa.
 */
package io.kassa.benchmark.floor;
