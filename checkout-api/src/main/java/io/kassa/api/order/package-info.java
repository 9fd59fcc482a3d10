/** The shopper's look at what was ordered. */
package io.kassa.api.order;
