package io.kassa.domain.kustom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.order.Order;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;

/** A cart with two shirts that may be bought with Kustom. */
final class WatchScene {

  /** At the latest then Kustom is asked again. */
  static final Duration INTERVAL = Duration.ofMinutes(4);

  final Shop shop = new Shop();
  final Cart cart = shop.aCartWithTwoShirts();

  /** Begins the checkout. */
  KustomOrderId started() {
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    shop.kustom.takeCalls();
    return shop.kustom.orderIds().get(0);
  }

  /** As the shopper does. */
  void pay(KustomOrderId orderId) {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  /** Of the first order. */
  KustomCheckout checkout() {
    return shop.checkouts.all().get(0);
  }

  Order onlyOrder() {
    assertThat(shop.orders.all()).hasSize(1);
    return shop.orders.all().get(0);
  }

  List<ReviewKind> openCases() {
    return shop.reviewCases.all().stream()
        .filter(ReviewCase::isOpen)
        .map(ReviewCase::kind)
        .toList();
  }
}
