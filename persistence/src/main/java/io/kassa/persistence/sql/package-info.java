/** How rows and times stand in queries that are SQL. Used by the adapters of this module only. */
package io.kassa.persistence.sql;
