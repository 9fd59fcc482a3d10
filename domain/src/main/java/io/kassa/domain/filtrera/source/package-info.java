/** Places in files, and what is wrong there. */
package io.kassa.domain.filtrera.source;
