/** The schema in H2's memory and EclipseLink without a server, to try adapters on. */
package io.kassa.persistence.database;
