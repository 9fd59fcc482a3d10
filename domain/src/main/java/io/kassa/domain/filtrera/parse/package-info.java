/**
 * From text to syntax: words, layout, sentences. The grammar is in {@code src/main/antlr4}. For
 * {@link io.kassa.domain.filtrera.Script} only.
 */
package io.kassa.domain.filtrera.parse;
