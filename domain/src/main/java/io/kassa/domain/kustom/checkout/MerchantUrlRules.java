package io.kassa.domain.kustom.checkout;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.MerchantUrls;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** What Kustom demands of the shop's pages (Checkout API, merchant_urls). */
record MerchantUrlRules(boolean allowHttpLocalhost) {

  private static final int MAX_LENGTH = 2000;

  /** Kustom's own placeholder is no legal part of a URI. */
  private static final String PLACEHOLDER = "{checkout.order.id}";

  void require(MerchantUrls urls) {
    require("termsUrl", urls.terms());
    require("checkoutUrl", urls.checkout());
    require("confirmationUrl", urls.confirmation());
  }

  private void require(String member, String url) {
    if (url.length() > MAX_LENGTH || !isAllowed(url)) {
      throw new Rejection(
          ErrorCode.INVALID_URL,
          member + " has to be an https address of at most " + MAX_LENGTH + " characters.",
          Map.of("member", member));
    }
  }

  private boolean isAllowed(String url) {
    try {
      URI uri = new URI(url.replace(PLACEHOLDER, "id"));
      boolean https = "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
      boolean local = "http".equalsIgnoreCase(uri.getScheme()) && "localhost".equals(uri.getHost());
      return https || (local && allowHttpLocalhost);
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}
