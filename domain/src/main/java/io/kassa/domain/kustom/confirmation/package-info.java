/**
 * The shopper came back from paying: the storefront asks whether Kustom has the money. The
 * storefront's confirm ingress enters here.
 */
package io.kassa.domain.kustom.confirmation;
