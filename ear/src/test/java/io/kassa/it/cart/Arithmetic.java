package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;

/** The sums that a rendered cart has to obey, whatever is in it. */
record Arithmetic(JsonNode cart) {

  void holds() {
    cart.path("items").forEach(Arithmetic::lineHolds);
    assertThat(amount(cart, "productTotal")).isEqualByComparingTo(sum("total"));
    assertThat(amount(cart, "orderTotal"))
        .isEqualByComparingTo(amount(cart, "productTotal").add(amount(cart, "shippingTotal")));
    assertThat(amount(cart, "orderTaxTotal"))
        .isEqualByComparingTo(sum("tax").add(amount(cart, "shippingTax")));
    assertThat(promotions()).isEqualByComparingTo(sum("discount").add(waivedByCoupon()));
  }

  private static void lineHolds(JsonNode item) {
    BigDecimal full = amount(item, "unitPrice").multiply(amount(item, "quantity"));
    assertThat(amount(item, "total")).isEqualByComparingTo(full.subtract(amount(item, "discount")));
  }

  private BigDecimal sum(String member) {
    return StreamSupport.stream(cart.path("items").spliterator(), false)
        .map(item -> amount(item, member))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal promotions() {
    return StreamSupport.stream(cart.path("promotions").spliterator(), false)
        .map(promotion -> amount(promotion, "calculatedTotal"))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal waivedByCoupon() {
    boolean freeByCoupon = cart.path("coupons").toString().contains("FREESHIP");
    return freeByCoupon ? amount(cart, "shippingDiscount") : BigDecimal.ZERO;
  }

  private static BigDecimal amount(JsonNode node, String member) {
    return node.path(member).decimalValue();
  }
}
