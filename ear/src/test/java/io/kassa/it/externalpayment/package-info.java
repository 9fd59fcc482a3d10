/** External payment methods that a merchant's rule offers, and the way of a shopper to them. */
package io.kassa.it.externalpayment;
