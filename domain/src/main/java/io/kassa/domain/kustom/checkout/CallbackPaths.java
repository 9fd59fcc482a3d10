package io.kassa.domain.kustom.checkout;

import io.kassa.domain.kustom.CallbackAddresses;
import io.kassa.domain.kustom.CallbackToken;
import java.net.URI;

/**
 * Where Kustom calls us. Kustom puts the order's id in place of the braces when it calls; the
 * parameters' names are ours to choose (Checkout API, merchant_urls).
 */
final class CallbackPaths {

  private static final String PUSH = "/ingress/kustom/webhook/push";
  private static final String VALIDATION = "/ingress/kustom/validate";
  private static final String QUERY = "?kustom_order_id={checkout.order.id}&token=";

  private CallbackPaths() {}

  static CallbackAddresses of(URI publicAddress, CallbackToken token) {
    String query = QUERY + token.value();
    return new CallbackAddresses(publicAddress + PUSH + query, publicAddress + VALIDATION + query);
  }
}
