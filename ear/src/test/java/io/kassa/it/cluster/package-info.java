/** Two servers on one database: what must happen once, happens once in both together. */
package io.kassa.it.cluster;
