/**
 * Two servers on one database, also behind a balancer: what must happen once, happens once in both
 * together.
 */
package io.kassa.it.cluster;
