package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.catalogue.ProductFixture;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.workbench.Shop;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartPreviewTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void aCartCostsItsProductsAndDelivery() {
    RenderedCart rendered = shop.rendered(cart.id());

    assertThat(rendered.basket().productTotal()).isEqualTo(sek("398.00"));
    assertThat(rendered.basket().amountToPay()).isEqualTo(sek("447.00"));
    assertThat(rendered.basket().orderTaxTotal()).isEqualTo(sek("89.40"));
    assertThat(rendered.identity().cartNumber()).isEqualTo(cart.cartNumber());
  }

  @Test
  void anEmptyCartCostsNothingNotEvenDelivery() {
    RenderedCart rendered = shop.rendered(shop.anEmptyCart().id());

    assertThat(rendered.isEmpty()).isTrue();
    assertThat(rendered.basket().shipping()).isEmpty();
    assertThat(rendered.basket().amountToPay()).isEqualTo(sek("0.00"));
  }

  @Test
  void anItemWhoseProductIsGoneIsShownApartAndCostsNothing() {
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));

    shop.products.remove("TS001");

    RenderedCart rendered = shop.rendered(cart.id());
    assertThat(rendered.unavailable()).extracting(CartItem::productNumber).containsExactly("TS001");
    assertThat(rendered.basket().productTotal()).isEqualTo(sek("149.50"));
  }

  @Test
  void aCouponThatRanOutIsShownApartAndTakesNothingOff() {
    shop.change(cart.id(), new AddCoupon(new CouponCode("ONCE")));
    shop.change(cart.id(), new AddCoupon(new CouponCode("TENTH")));

    shop.coupons.countUse(new CouponCode("ONCE"));

    RenderedCart rendered = shop.rendered(cart.id());
    assertThat(rendered.invalidCoupons()).containsExactly(new CouponCode("ONCE"));
    assertThat(rendered.basket().productTotal()).isEqualTo(sek("358.20"));
  }

  @Test
  void anOpenCartFollowsThePrices() {
    shop.products.put(ProductFixture.aProduct("TS001", sek("100.00")));

    assertThat(shop.rendered(cart.id()).basket().productTotal()).isEqualTo(sek("200.00"));
  }

  @Test
  void aCompletedCartShowsWhatWasOrderedWhateverPricesDo() {
    CartFixture.complete(cart);

    shop.products.put(ProductFixture.aProduct("TS001", sek("1.00")));

    RenderedCart rendered = shop.rendered(cart.id());
    assertThat(rendered.basket().amountToPay())
        .isEqualTo(PricedBasketFixture.aPricedBasket().amountToPay());
    assertThat(rendered.identity().order()).isEqualTo(cart.order());
  }

  @Test
  void aCartThatCostsMoreThanAnOrderMayCantBeShown() {
    cart.change(new AddItem(UUID.randomUUID(), "TS001", 6_000), shop.terms(cart));

    assertRejectedAs(ErrorCode.CART_LIMIT_EXCEEDED, () -> shop.rendered(cart.id()));
  }
}
