package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.CallbackAddresses;
import io.kassa.domain.kustom.MerchantUrls;

/** Kustom's merchant_urls. */
record WireUrls(
    String terms, String checkout, String confirmation, String push, String validation) {

  /** Where Kustom does not say. */
  static MerchantUrls none() {
    return new MerchantUrls("", "", "");
  }

  MerchantUrls toUrls() {
    return new MerchantUrls(terms, checkout, confirmation);
  }

  static WireUrls of(MerchantUrls urls, CallbackAddresses callbacks) {
    return new WireUrls(
        urls.terms(),
        urls.checkout(),
        urls.confirmation(),
        callbacks.push(),
        callbacks.validation());
  }
}
