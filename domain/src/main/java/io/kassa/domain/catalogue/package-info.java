/**
 * What is sold, at what price where, and how much of it there is. Uses money and profile; pricing
 * and carts use it.
 */
package io.kassa.domain.catalogue;
