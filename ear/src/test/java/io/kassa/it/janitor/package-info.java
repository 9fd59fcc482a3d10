/** Nobody confirms and nobody calls: what was paid becomes an order all the same. */
package io.kassa.it.janitor;
