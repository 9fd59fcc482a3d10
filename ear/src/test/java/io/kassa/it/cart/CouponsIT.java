package io.kassa.it.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CouponsIT {
  private final Shop shop;
  private final ShopCart cart;

  CouponsIT(Shop shop) {
    this.shop = shop;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    cart.adds("BK100", 1);
  }

  @Test
  void aShareIsTakenOffEveryProduct() {
    JsonNode shown = cart.addsCoupon("WELCOME10");

    assertThat(shown.path("coupons").path(0).asText()).isEqualTo("WELCOME10");
    assertAmount(shown, "productTotal", "331.20");
    assertAmount(shown, "shippingTotal", "49.00");
    assertThat(shown.path("promotions").path(0).path("calculatedTotal").decimalValue())
        .isEqualByComparingTo("36.80");
    assertThat(shown.path("promotions").path(0).path("description").asText())
        .isEqualTo("10 % off your first order");
  }

  @Test
  void anAmountIsTakenOffOnce() {
    assertAmount(cart.addsCoupon("MINUS50"), "productTotal", "318.00");
  }

  @Test
  void anAmountNeverMakesACartCheaperThanNothing() {
    ShopCart small = shop.opensCart("se-webshop");
    small.adds("GC001", 1);

    JsonNode shown = small.addsCoupon("MINUS50");

    assertAmount(shown, "productTotal", "0.00");
    assertAmount(shown, "orderTotal", "49.00");
  }

  @Test
  void freeShippingWaivesTheDelivery() {
    JsonNode shown = cart.addsCoupon("FREESHIP");

    assertAmount(shown, "shippingTotal", "0.00");
    assertAmount(shown, "shippingDiscount", "49.00");
    assertAmount(shown, "orderTotal", "368.00");
  }

  @Test
  void allOfThemTogetherAddUp() {
    cart.addsCoupon("FREESHIP");
    cart.addsCoupon("MINUS50");
    JsonNode shown = cart.addsCoupon("WELCOME10");

    assertAmount(shown, "productTotal", "281.20");
    new Arithmetic(shown).holds();
  }

  @Test
  void theOrderInWhichTheyComeChangesNothing() {
    cart.addsCoupon("WELCOME10");
    JsonNode oneWay = cart.addsCoupon("MINUS50");
    cart.removesCoupon("WELCOME10");
    JsonNode otherWay = cart.addsCoupon("WELCOME10");

    assertThat(otherWay.path("items")).isEqualTo(oneWay.path("items"));
  }

  @Test
  void aCouponThatIsTakenOffTakesNothingOff() {
    JsonNode before = cart.shown();
    cart.addsCoupon("WELCOME10");

    assertThat(cart.removesCoupon("WELCOME10")).isEqualTo(before);
  }

  @Test
  void theSameCouponTwiceCountsOnce() {
    assertThat(cart.addsCoupon("WELCOME10")).isEqualTo(cart.addsCoupon("WELCOME10"));
  }

  @Test
  void aCouponThatIsOverIsRefused() {
    JsonNode before = cart.shown();

    assertThat(cart.triesCoupon("SUMMER2020").errorCode()).isEqualTo("INVALID_COUPON");
    assertThat(cart.shown()).isEqualTo(before);
  }

  @Test
  void aCouponThatNobodyMadeIsRefused() {
    assertThat(cart.triesCoupon("NO-SUCH").errorCode()).isEqualTo("COUPON_NOT_FOUND");
  }

  @Test
  void aCouponOfAnotherCurrencyIsRefused() {
    ShopCart german = shop.opensCart("de-webshop");
    german.adds("BK100", 1);

    assertThat(german.triesCoupon("MINUS50").errorCode()).isEqualTo("INVALID_COUPON");
  }

  private static void assertAmount(JsonNode cart, String member, String amount) {
    assertThat(cart.path(member).decimalValue()).as(member).isEqualByComparingTo(amount);
  }
}
