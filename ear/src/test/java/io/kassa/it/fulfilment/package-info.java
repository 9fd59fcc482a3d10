/** Money after the order: each taken, returned and given up exactly once, whatever happens. */
package io.kassa.it.fulfilment;
