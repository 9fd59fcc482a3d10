package io.kassa.domain.administration;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.Receipt;
import io.kassa.domain.kustom.FakeKustomOrders.Call;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.kustom.confirmation.ConfirmationUseCases;
import io.kassa.domain.kustom.event.EventUseCases;
import io.kassa.domain.kustom.event.Signing;
import io.kassa.domain.kustom.payment.MoneyUseCases;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.OrderFixture;
import io.kassa.domain.order.OrderUseCases;
import io.kassa.domain.order.PaidCheckout;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets what is unexpected happen in a shop, so that it opens the cases itself. */
public final class Unexpected {

  private static final Duration LOOKS = Duration.ofMinutes(4);
  private static final Duration TWO_DAYS = Duration.ofHours(49);

  /** What was paid is not what the cart says. */
  private static final Set<ReviewKind> DIFFERENCES =
      Set.of(
          ReviewKind.AMOUNT_DIFFERS,
          ReviewKind.LINES_DIFFER,
          ReviewKind.CURRENCY_DIFFERS,
          ReviewKind.PRODUCT_GONE,
          ReviewKind.CART_UNPRICEABLE);

  private final Shop shop;

  /** In this shop. */
  public Unexpected(Shop shop) {
    this.shop = shop;
  }

  /** One case of this kind is open. */
  public void happens(ReviewKind kind) {
    switch (kind) {
      case STOCK_SHORT -> nothingIsLeft();
      case RULE_OBJECTS -> aRuleObjects();
      case SECOND_PAYMENT -> paysTwice();
      case FRAUD_PENDING -> kustomSays(FraudStatus.PENDING);
      case FRAUD_REJECTED -> kustomSays(FraudStatus.REJECTED);
      case AUTHORIZATION_LOST -> isCancelledInThePortal();
      case AUTHORIZATION_CHANGED -> isChangedInThePortal();
      case PURCHASE_UNKNOWN -> isReportedAndUnknown();
      case PLACEMENT_FAILED -> cantBePlaced(5, "NullPointerException");
      case CART_GONE -> cantBePlaced(1, "NOT_FOUND");
      case NOT_ACKNOWLEDGED -> kustomCantBeTold();
      case MONEY_REFUSED -> isRefused();
      case MONEY_UNKNOWN -> isUnknown();
      case DISPUTED -> isDisputed();
      case EVENT_UNRESOLVED -> reports("somebody-elses", "order.created", "");
      default -> differs(kind);
    }
  }

  private void differs(ReviewKind kind) {
    if (!DIFFERENCES.contains(kind)) {
      throw new IllegalArgumentException("Nobody knows how " + kind + " happens");
    }
    complete(shop.aCartWithTwoShirts(), Optional.of(ReviewFinding.of(kind, "It is " + kind + ".")));
  }

  private void nothingIsLeft() {
    Cart cart = shop.aCartWithTwoShirts();
    shop.stock.setCounted(Map.of("TS001", 0L));
    complete(cart, Optional.empty());
    shop.stock.setCounted(Map.of("TS001", 1_000L));
  }

  private void aRuleObjects() {
    shop.ruleFiles.put(
        "objects.hrl",
        """
        param input: OnTicketComplete
        from { effect = 'validationError', code = 'odd', message = 'This is odd' }
        """);
    complete(shop.aCartWithTwoShirts(), Optional.empty());
    shop.ruleFiles.clear();
  }

  /** The order is well paid, and so is the money that came once more. */
  BoughtOrder paysTwice() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    shop.clock.advance(Duration.ofHours(1));
    KustomOrderId second = new KustomOrderId(PaymentFixture.aReference());
    Money amount = bought.payment().balance().authorized();
    shop.kustomPayments.book(second, amount.minor());
    OrderUseCases.completeCart(shop)
        .complete(bought.cartId, new Paid(second.value(), amount, Optional.empty()));
    return bought;
  }

  /** Order management says this about the payer. */
  void kustomSays(FraudStatus fraud) {
    Cart cart = shop.aCartWithTwoShirts();
    KustomOrderId orderId = started(cart.id());
    pay(orderId);
    shop.kustom.decide(orderId, fraud);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
  }

  private void isCancelledInThePortal() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    shop.kustomPayments.cancelledInPortal(bought.kustomOrderId);
    reconcile(bought);
  }

  private void isChangedInThePortal() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    shop.kustomPayments.authorizedAnewInPortal(
        bought.kustomOrderId, bought.payment().balance().authorized().minor() - 1_000);
    reconcile(bought);
  }

  private void reconcile(BoughtOrder bought) {
    MoneyUseCases.reconcileDesk(shop).reconcileLater(bought.kustomOrderId);
    shop.work();
  }

  /** A purchase of which neither of Kustom's APIs knows anything. */
  KustomOrderId isReportedAndUnknown() {
    KustomOrderId orderId = started(shop.aCartWithTwoShirts().id());
    checkout(orderId).looks().paid(shop.clock.instant());
    shop.kustom.forget(orderId);
    shop.pass(LOOKS);
    shop.pass(TWO_DAYS);
    return orderId;
  }

  /** A purchase that is paid and whose placement has failed that often. */
  KustomOrderId cantBePlaced(int times, String cause) {
    KustomOrderId orderId = started(shop.aCartWithTwoShirts().id());
    pay(orderId);
    for (int i = 0; i < times; i++) {
      WatchUseCases.desk(shop).placementFailed(checkout(orderId).checkoutId(), cause);
    }
    return orderId;
  }

  /** An order is placed of which Kustom did not hear for two days. */
  KustomOrderId kustomCantBeTold() {
    Cart cart = shop.aCartWithTwoShirts();
    KustomOrderId orderId = started(cart.id());
    pay(orderId);
    shop.kustom.loseAnswer(Call.ACKNOWLEDGE);
    ConfirmationUseCases.confirm(shop).confirm(cart.id());
    shop.jobs.all().forEach(job -> job.park("Given up.", shop.clock.instant()));
    shop.pass(TWO_DAYS);
    return orderId;
  }

  /** A capture is refused. */
  BoughtOrder isRefused() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    shop.kustomPayments.refuse(
        new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "CAPTURE_NOT_ALLOWED", "", "c-no"));
    bought.deliversAll();
    shop.work();
    return bought;
  }

  /** A capture of which nobody knows for two days what became of it. */
  Doubt isUnknown() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    Receipt receipt = bought.deliversAll();
    for (int hour = 0; hour < 50; hour++) {
      shop.kustomPayments.meet(Trouble.NOT_LET_IN);
      shop.pass(Duration.ofHours(1));
    }
    shop.kustomPayments.recover();
    return new Doubt(bought, receipt);
  }

  /** What is not known to be done. */
  record Doubt(BoughtOrder bought, Receipt receipt) {}

  /** The payer wants the money back. */
  public BoughtOrder isDisputed() {
    BoughtOrder bought = BoughtOrder.inA(shop);
    reports(bought.kustomOrderId.value(), "dispute.created", ",\"dispute_id\":\"d-1\"");
    return bought;
  }

  private void reports(String orderId, String type, String more) {
    String body =
        "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"order_id\":\"%s\"%s}}"
            .formatted(type, shop.clock.instant(), orderId, more);
    EventUseCases.receive(shop, Signing.PRESENT)
        .receive(Signing.PRESENT.message("msg_" + UUID.randomUUID(), shop.clock.instant(), body));
    EventUseCases.work(shop);
  }

  KustomCheckout checkout(KustomOrderId orderId) {
    return shop.checkouts.find(orderId).orElseThrow();
  }

  private KustomOrderId started(CartId cartId) {
    CheckoutUseCases.startCheckout(shop).start(cartId, KustomOrderFixture.URLS);
    List<KustomOrderId> all = shop.kustom.orderIds();
    return all.get(all.size() - 1);
  }

  private void pay(KustomOrderId orderId) {
    shop.kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
  }

  private void complete(Cart cart, Optional<ReviewFinding> difference) {
    String reference = PaymentFixture.aReference();
    Money amount = shop.rendered(cart.id()).basket().amountToPay();
    shop.kustomPayments.book(new KustomOrderId(reference), amount.minor());
    OrderUseCases.completeCart(shop).complete(cart.id(), new Paid(reference, amount, difference));
  }

  /** A checkout that was paid, of which somebody found that it differs. */
  private record Paid(String reference, Money amount, Optional<ReviewFinding> difference)
      implements PaidCheckout {

    @Override
    public Payment.Authorization authorization() {
      return new Payment.Authorization(KustomOrder.PROVIDER_KEY, reference, amount);
    }

    @Override
    public Contact contact() {
      return OrderFixture.aContact();
    }

    @Override
    public Reconciliation reconcile(Optional<RenderedCart> cart) {
      return new Reconciliation(cart.orElseThrow().basket(), difference);
    }
  }
}
