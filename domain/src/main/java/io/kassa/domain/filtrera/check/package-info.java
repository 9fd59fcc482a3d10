/**
 * What can't work, found before it runs: names, numbers of values, and types as far as they are
 * known. For {@link io.kassa.domain.filtrera.Script}, and for rooms that check what they give it.
 */
package io.kassa.domain.filtrera.check;
