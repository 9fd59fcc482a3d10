/** A shop in memory, to try use cases on. */
package io.kassa.domain.workbench;
