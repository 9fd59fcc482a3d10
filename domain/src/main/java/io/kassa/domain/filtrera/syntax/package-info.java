/** What programs consist of. */
package io.kassa.domain.filtrera.syntax;
