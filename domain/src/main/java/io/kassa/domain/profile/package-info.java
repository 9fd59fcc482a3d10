/**
 * What kind of cart a storefront may open: channel, currency, tax mode, countries, shipping terms
 * and the locales that are spoken. Uses money and address; carts and all that follows use it.
 */
package io.kassa.domain.profile;
