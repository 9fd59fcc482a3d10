package io.kassa.domain.fulfilment;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.order.LineQuantity;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order of three shirts and two caps with a tenth off, bought at Kustom, and what is done. */
public final class BoughtOrder {

  public final Shop shop;
  public final CartId cartId;
  public final KustomOrderId kustomOrderId;

  private BoughtOrder(Shop shop, CartId cartId, KustomOrderId kustomOrderId) {
    this.shop = shop;
    this.cartId = cartId;
    this.kustomOrderId = kustomOrderId;
  }

  public static BoughtOrder inA(Shop shop) {
    return under("se-webshop", shop);
  }

  /** Bought under this profile. */
  public static BoughtOrder under(String profile, Shop shop) {
    Cart cart = shop.anEmptyCart(profile);
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 3));
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 2));
    shop.change(cart.id(), new AddCoupon(new CouponCode("TENTH")));
    CheckoutUseCases.startCheckout(shop).start(cart.id(), KustomOrderFixture.URLS);
    KustomOrderId orderId = shop.kustom.orderIds().get(shop.kustom.orderIds().size() - 1);
    KustomOrder order = shop.kustom.read(orderId).result().orElseThrow();
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
    shop.kustomPayments.book(orderId, order.amounts().orderAmount());
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.work();
    return new BoughtOrder(shop, cart.id(), orderId);
  }

  public Order order() {
    return shop.orders.all().stream()
        .filter(it -> it.cartId().equals(cartId))
        .findFirst()
        .orElseThrow();
  }

  public String number() {
    return order().reference().orderNumber();
  }

  public Payment payment() {
    return shop.payments.findAll(order().payments()).get(0);
  }

  /** What became of a wish. */
  public MoneyIntent intent(Receipt receipt) {
    return payment().intent(receipt.intentId()).orElseThrow();
  }

  /** Everything that is open is sent. */
  public Receipt deliversAll() {
    return accept(new Deliver(List.of(), Shipment.unknown(), Optional.empty()));
  }

  /** So many pieces are sent. */
  public Receipt delivers(String productNumber, long quantity) {
    return accept(
        new Deliver(
            List.of(pieces(productNumber, quantity)), Shipment.unknown(), Optional.empty()));
  }

  public Receipt captures(String amount) {
    return accept(new CaptureAmount(new BigDecimal(amount), Optional.empty(), Optional.empty()));
  }

  public Receipt refunds(String amount) {
    return accept(new RefundAmount(new BigDecimal(amount), Optional.empty(), Optional.empty()));
  }

  /** So many pieces come back. */
  public Receipt returns(String productNumber, long quantity) {
    return accept(
        new RefundLines(
            List.of(pieces(productNumber, quantity)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public Receipt cancelsTheRest() {
    return accept(new CancelRemaining(Optional.empty()));
  }

  /** Something is wanted, under a key of its own. */
  public Receipt accept(FulfilmentCommand command) {
    return accept(UUID.randomUUID().toString(), command);
  }

  /** Something is wanted under this key. */
  public Receipt accept(String key, FulfilmentCommand command) {
    RequestKey requestKey = RequestKey.of(key, number() + command);
    return shop.transactions.in(
        () -> FulfilmentUseCases.fulfilOrder(shop).accept(requestKey, number(), command));
  }

  public static LineQuantity pieces(String productNumber, long quantity) {
    return new LineQuantity(Optional.empty(), Optional.of(productNumber), quantity);
  }
}
