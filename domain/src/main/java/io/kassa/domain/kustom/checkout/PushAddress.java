package io.kassa.domain.kustom.checkout;

import io.kassa.domain.kustom.PushToken;
import java.net.URI;

/**
 * Where Kustom reports a purchase. Kustom puts the order's id in place of the braces when it calls;
 * the parameters' names are ours to choose (Checkout API, merchant_urls).
 */
final class PushAddress {

  private static final String PATH =
      "/ingress/kustom/webhook/push?kustom_order_id={checkout.order.id}&token=";

  private PushAddress() {}

  static String of(URI publicAddress, PushToken token) {
    return publicAddress + PATH + token.value();
  }
}
