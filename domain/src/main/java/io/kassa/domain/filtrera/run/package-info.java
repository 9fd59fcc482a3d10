/** Running programs under limits. */
package io.kassa.domain.filtrera.run;
