/**
 * What can't work, found before it runs: names, numbers of values, and types as far as they are
 * known. For {@link io.kassa.domain.filtrera.Script} only.
 */
package io.kassa.domain.filtrera.check;
