/**
 * The language that the tests are told in: a shop whose carts are filled, checked out and looked
 * up, and the stand-in at which shoppers pay. Everything goes over HTTP.
 */
package io.kassa.it.shop;
