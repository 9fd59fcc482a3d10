/** Tests of what is cleared away. */
package io.kassa.persistence.retention;
