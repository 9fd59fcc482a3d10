package io.kassa.it.validation;

import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.StandIn;
import java.net.URI;

/** Where Kustom asks about an order. */
final class ValidationAddress {
  private ValidationAddress() {}

  /** Path and query, with the order's token. */
  static String of(StandIn standIn, Purchase purchase) {
    String address =
        standIn
            .createdFor(purchase.cart())
            .get(0)
            .path("merchant_urls")
            .path("validation")
            .asText()
            .replace("{checkout.order.id}", purchase.kustomOrderId());
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
