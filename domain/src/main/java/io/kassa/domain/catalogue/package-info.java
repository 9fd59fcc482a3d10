/** What is sold, and at what price where. Uses money and profile; pricing and carts use it. */
package io.kassa.domain.catalogue;
