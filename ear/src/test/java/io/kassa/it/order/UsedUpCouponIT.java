package io.kassa.it.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class UsedUpCouponIT {

  @Test
  void aCouponForOneOrderIsWorthNothingAfterThatOrder(Shop shop, StandIn standIn) {
    ShopCart first = shop.opensCart("se-webshop");
    first.adds("BK100", 4);
    first.addsCoupon("ONLYONCE");
    ShopCart second = shop.opensCart("se-webshop");
    second.adds("BK100", 4);
    second.addsCoupon("ONLYONCE");

    Purchase.checkedOut(standIn, first).confirmed();

    assertThat(first.shown().path("productTotal").decimalValue()).isEqualByComparingTo("507.00");
    JsonNode late = second.shown();
    assertThat(late.path("invalidCoupons").path(0).asText()).isEqualTo("ONLYONCE");
    assertThat(late.path("productTotal").decimalValue()).isEqualByComparingTo("676.00");
    assertThat(shop.opensCart("se-webshop").triesCoupon("ONLYONCE").errorCode())
        .isEqualTo("INVALID_COUPON");
  }
}
