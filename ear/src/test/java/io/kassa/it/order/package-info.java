/** What can be done with an order: look it up, cancel it, and no more change its cart. */
package io.kassa.it.order;
