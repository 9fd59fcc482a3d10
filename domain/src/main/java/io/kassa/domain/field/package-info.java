/** Values that are kept for others without being understood. Every room may enter. */
package io.kassa.domain.field;
