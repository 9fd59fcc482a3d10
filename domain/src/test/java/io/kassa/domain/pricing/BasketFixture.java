package io.kassa.domain.pricing;

import static io.kassa.domain.money.MoneyFixture.SWEDISH_TAX;
import static io.kassa.domain.money.MoneyFixture.sek;

import io.kassa.domain.catalogue.Offer;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.profile.CartProfileFixture;
import java.util.List;
import java.util.UUID;

/** Baskets for tests. */
final class BasketFixture {

  private BasketFixture() {}

  /** Tax included; delivery costs 49.00, from 499.00 on nothing. */
  static Basket aSwedishBasket(BasketLine... lines) {
    return new Basket(CartProfileFixture.aSwedishProfile(), List.of(lines), List.of());
  }

  /** Tax not included; delivery costs 39.20. */
  static Basket aBusinessBasket(BasketLine... lines) {
    return new Basket(CartProfileFixture.aBusinessProfile(), List.of(lines), List.of());
  }

  static Basket with(Basket basket, Coupon... coupons) {
    return new Basket(basket.profile(), basket.lines(), List.of(coupons));
  }

  /** Pieces of a product at 25 %. */
  static BasketLine line(String productNumber, String unitPrice, long quantity) {
    return new BasketLine(
        UUID.randomUUID(),
        new Offer(
            ProductFixture.aProduct(productNumber, sek(unitPrice)), sek(unitPrice), SWEDISH_TAX),
        quantity);
  }
}
