package io.kassa.api.kustom;

import io.kassa.api.json.Members;
import io.kassa.domain.kustom.MerchantUrls;

/** The shop's own pages that Kustom sends the shopper to; https, at most 2000 characters each. */
public record CheckoutRequest(String termsUrl, String checkoutUrl, String confirmationUrl) {

  MerchantUrls toUrls() {
    return new MerchantUrls(
        Members.required("termsUrl", termsUrl),
        Members.required("checkoutUrl", checkoutUrl),
        Members.required("confirmationUrl", confirmationUrl));
  }
}
