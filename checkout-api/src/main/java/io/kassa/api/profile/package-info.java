/** The cart profiles that a storefront may choose from. */
package io.kassa.api.profile;
