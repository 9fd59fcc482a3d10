/**
 * Filtrera, the language of merchants' rules: programs are read, checked and run. It has no way to
 * files, network or clock, and every run has limits. Knows the JDK, ANTLR's runtime and RE2/J, and
 * nothing of shops. {@link io.kassa.domain.filtrera.Script} is the door.
 */
package io.kassa.domain.filtrera;
