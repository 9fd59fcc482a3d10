package io.kassa.it.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The demo gives the fourth bag of coffee away; a bag costs 89.90 and delivery 49.00. */
@OnSharedServer
class PromotionIT {
  private static final String PROMOTION = "One of 4 bags of coffee for nothing";

  private final Shop shop;
  private final StandIn standIn;
  private final ShopCart cart;

  PromotionIT(Shop shop, StandIn standIn) {
    this.shop = shop;
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
  }

  @Test
  void thePromotionIsInTheCartInKustomsOrderAndInTheOrder() {
    isPromoted(cart.adds("CF250", 4));

    Purchase purchase = Purchase.checkedOut(standIn, cart);
    JsonNode line = coffee(standIn.order(purchase.kustomOrderId()));
    assertThat(line.path("quantity").asInt()).isEqualTo(4);
    assertThat(line.path("unit_price").asLong()).isEqualTo(8990);
    assertThat(line.path("total_discount_amount").asLong()).isEqualTo(8990);
    assertThat(line.path("total_amount").asLong()).isEqualTo(26970);
    assertThat(line.path("total_tax_amount").asLong()).isEqualTo(2890);
    assertThat(standIn.order(purchase.kustomOrderId()).path("order_amount").asLong())
        .isEqualTo(31870);

    assertThat(purchase.confirmed().cart().shown().path("cartState").asText())
        .isEqualTo("completed");
    isPromoted(cart.shown());
    JsonNode order =
        shop.looksUp(
            cart.shown().path("orderNumber").asText(), cart.shown().path("email").asText());
    isPromoted(order);
    assertThat(order.path("orderState").asText()).isEqualTo("confirmed");
  }

  @Test
  void aPromotionThatComesAndGoesReachesKustom() {
    JsonNode item = cart.adds("CF250", 3).path("items").path(0);
    cart.checksOut();
    assertThat(cart.shown().path("promotions")).isEmpty();

    cart.setsQuantity(item.path("cartItemId").asText(), 4);
    assertThat(cart.hashes().agree()).isFalse();
    Eventually.isTrue(() -> cart.hashes().agree());
    assertThat(discountAtKustom()).isEqualTo(8990);

    cart.setsQuantity(item.path("cartItemId").asText(), 3);
    Eventually.isTrue(() -> cart.hashes().agree());
    assertThat(discountAtKustom()).isZero();
  }

  private long discountAtKustom() {
    return coffee(standIn.order(cart.kustomOrderId())).path("total_discount_amount").asLong();
  }

  private static void isPromoted(JsonNode cart) {
    JsonNode promotion = cart.path("promotions").path(0);
    assertThat(promotion.path("description").asText()).isEqualTo(PROMOTION);
    assertThat(promotion.path("calculatedTotal").decimalValue())
        .isEqualByComparingTo(new BigDecimal("89.90"));
    assertThat(cart.path("orderTotal").decimalValue())
        .isEqualByComparingTo(new BigDecimal("318.70"));
    assertThat(cart.path("items").path(0).path("discount").decimalValue())
        .isEqualByComparingTo(new BigDecimal("89.90"));
  }

  private static JsonNode coffee(JsonNode order) {
    return StreamSupport.stream(order.path("order_lines").spliterator(), false)
        .filter(line -> line.path("reference").asText().equals("CF250"))
        .findFirst()
        .orElseThrow();
  }
}
