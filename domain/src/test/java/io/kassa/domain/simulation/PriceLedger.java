package io.kassa.domain.simulation;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartFixture;
import io.kassa.domain.cart.CartItem;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.util.Set;

/** Compares what Kustom took with what was ordered, and with what the cart says. */
final class PriceLedger {

  private static final Set<ReviewKind> DIFFERENCES =
      Set.of(ReviewKind.AMOUNT_DIFFERS, ReviewKind.LINES_DIFFER);

  private final Shop shop;
  private final SimulatedKustom kustom;
  private final SimulatedKustom.Witness witness;

  PriceLedger(Shop shop, SimulatedKustom kustom, SimulatedKustom.Witness witness) {
    this.shop = shop;
    this.kustom = kustom;
    this.witness = witness;
  }

  /** Nobody gets an order for another price, and a person is asked if the cart says another. */
  void check(Order order) {
    Payment payment = firstPayment(order);
    KustomAmounts paid = kustom.paidAmounts(new KustomOrderId(payment.externalReference()));
    if (order.basket().amountToPay().minor() != paid.orderAmount()
        || payment.authorizedAmount().minor() != paid.orderAmount()) {
      witness.violated("What Kustom took is what was ordered");
    }
    boolean asked = isAsked(payment);
    boolean same = KustomLines.of(asItWas(order)).sellTheSameAs(paid);
    if (!same && !asked) {
      witness.violated("If the cart says something else than what was paid, a person is asked");
    }
    if (same && asked) {
      witness.violated("Nobody is asked about what was paid as the cart says it");
    }
    if (asked && order.reviewReason().isEmpty()) {
      witness.violated("An order about which a person is asked waits");
    }
  }

  /** Whether the cart was paid as it stands. */
  boolean isAsItWasPaid(Order order) {
    return !isAsked(firstPayment(order));
  }

  /** The payment that the order was placed for; a second one came later. */
  Payment firstPayment(Order order) {
    return shop.payments.all().stream()
        .filter(it -> it.paymentId().equals(order.payments().get(0)))
        .findFirst()
        .orElseThrow();
  }

  private boolean isAsked(Payment payment) {
    return shop.reviewCases.all().stream()
        .filter(it -> DIFFERENCES.contains(it.kind()))
        .anyMatch(it -> it.subject().externalReference().equals(payment.externalReference()));
  }

  /** The completed cart, put together once more by its changes. */
  private RenderedCart asItWas(Order order) {
    Cart completed =
        shop.carts.all().stream()
            .filter(it -> it.id().equals(order.cartId()))
            .findFirst()
            .orElseThrow();
    Cart again = CartFixture.anOpenCart(completed.profileKey());
    for (CartItem item : completed.contents().items()) {
      change(again, new AddItem(item.itemId(), item.productNumber(), item.quantity()));
    }
    for (CouponCode code : completed.contents().coupons()) {
      change(again, new AddCoupon(code));
    }
    return shop.preview().render(again);
  }

  private void change(Cart cart, CartChange change) {
    cart.change(change, shop.terms(cart));
  }
}
