/** How values of the domain stand in one column. Used by the persistence unit only. */
package io.kassa.persistence.type;
