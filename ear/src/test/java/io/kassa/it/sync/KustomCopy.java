package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.List;

/** A cart and what Kustom shows of it. */
record KustomCopy(StandIn standIn, ShopCart cart, String orderId) {

  /** The cart's checkout has begun. */
  static KustomCopy of(StandIn standIn, ShopCart cart) {
    cart.checksOut();
    return new KustomCopy(standIn, cart, cart.kustomOrderId());
  }

  /** Waits until the hashes agree; then Kustom has to show what the cart shows. */
  void catchesUp() {
    Eventually.isTrue(() -> cart.hashes().agree());
    showsTheCart();
  }

  /** What is to be paid at Kustom is what the cart costs. */
  void showsTheCart() {
    assertThat(standIn.order(orderId).path("order_amount").asLong())
        .isEqualTo(minor(cart.shown().path("orderTotal")));
  }

  /** What Kustom was told, oldest first. */
  List<Asked> updates() {
    return standIn.updatesOf(orderId);
  }

  /** No picture of the cart was followed by an older one. */
  void neverWentBackwards() {
    assertThat(updates()).extracting(Asked::cartRevision).isSorted();
  }

  private static long minor(JsonNode major) {
    return new BigDecimal(major.asText()).movePointRight(2).longValueExact();
  }
}
