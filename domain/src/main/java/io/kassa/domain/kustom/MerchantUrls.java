package io.kassa.domain.kustom;

/**
 * The shop's own pages that Kustom sends shoppers to (Checkout API, merchant_urls).
 *
 * @param terms each at most 2000 characters, https
 */
public record MerchantUrls(String terms, String checkout, String confirmation) {}
