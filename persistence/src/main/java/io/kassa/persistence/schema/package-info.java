/**
 * The schema and how it gets into the database. Adapters of other rooms wait here until it is
 * there.
 */
package io.kassa.persistence.schema;
