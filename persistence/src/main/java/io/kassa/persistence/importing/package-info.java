/** The adapter behind the port of {@code domain.importing}. Nobody enters. */
package io.kassa.persistence.importing;
