package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.MerchantUrls;

/** Kustom's merchant_urls. */
record WireUrls(String terms, String checkout, String confirmation, String push) {

  /** Where Kustom does not say. */
  static MerchantUrls none() {
    return new MerchantUrls("", "", "");
  }

  MerchantUrls toUrls() {
    return new MerchantUrls(terms, checkout, confirmation);
  }

  static WireUrls of(MerchantUrls urls, String push) {
    return new WireUrls(urls.terms(), urls.checkout(), urls.confirmation(), push);
  }
}
