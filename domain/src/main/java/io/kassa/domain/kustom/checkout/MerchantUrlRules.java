package io.kassa.domain.kustom.checkout;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.MerchantUrls;
import io.kassa.domain.kustom.WebAddressRule;
import java.util.Map;

/** What Kustom demands of the shop's pages (Checkout API, merchant_urls). */
record MerchantUrlRules(boolean allowHttpLocalhost) {

  void require(MerchantUrls urls) {
    require("termsUrl", urls.terms());
    require("checkoutUrl", urls.checkout());
    require("confirmationUrl", urls.confirmation());
  }

  private void require(String member, String url) {
    if (!new WebAddressRule(allowHttpLocalhost).allows(url)) {
      throw new Rejection(
          ErrorCode.INVALID_URL,
          member
              + " has to be an https address of at most "
              + WebAddressRule.MAX_LENGTH
              + " characters.",
          Map.of("member", member));
    }
  }
}
