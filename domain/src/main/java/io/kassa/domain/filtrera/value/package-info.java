/** What expressions are worth. */
package io.kassa.domain.filtrera.value;
