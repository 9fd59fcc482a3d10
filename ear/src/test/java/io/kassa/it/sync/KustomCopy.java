package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

  /** Kustom sells what is in the cart, each line for what it costs there, and all for its total. */
  void showsTheCart() {
    JsonNode order = standIn.order(orderId);
    JsonNode shown = cart.shown();
    assertThat(order.path("order_amount").asLong()).isEqualTo(minor(shown.path("orderTotal")));
    assertThat(each(order.path("order_lines")).filter(KustomCopy::isProduct).map(Line::atKustom))
        .containsExactlyInAnyOrderElementsOf(
            each(shown.path("items")).map(Line::inTheCart).toList());
  }

  /** What Kustom was told, oldest first. */
  List<Asked> updates() {
    return standIn.updatesOf(orderId);
  }

  /** No picture of the cart was followed by an older one. */
  void neverWentBackwards() {
    assertThat(updates()).extracting(Asked::cartRevision).isSorted();
  }

  /** What is sold, and for how much, in minor units. */
  private record Line(String productNumber, long quantity, long total) {
    static Line atKustom(JsonNode line) {
      return new Line(
          line.path("reference").asText(),
          line.path("quantity").asLong(),
          line.path("total_amount").asLong());
    }

    static Line inTheCart(JsonNode item) {
      return new Line(
          item.path("productNumber").asText(),
          item.path("quantity").asLong(),
          minor(item.path("total")));
    }
  }

  private static boolean isProduct(JsonNode line) {
    return line.path("type").asText().equals("physical");
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static long minor(JsonNode major) {
    return new BigDecimal(major.asText()).movePointRight(2).longValueExact();
  }
}
