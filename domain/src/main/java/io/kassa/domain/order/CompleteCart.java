package io.kassa.domain.order;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartEffects;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartStock;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.OnTicketComplete;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentHooks;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import io.kassa.domain.stock.Shortage;
import io.kassa.domain.stock.Stock;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Turns a paid cart into an order: payment, relation, completion and order in one transaction, or
 * none of them. It may be called any number of times, at once, on several servers: the cart's row
 * lets one caller in after the other, and unique keys refuse a second payment or order.
 */
@Stateless
public class CompleteCart {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject PaymentHooks paymentHooks;
  @Inject OrderHooks orderHooks;
  @Inject CartEffects cartEffects;
  @Inject Hooks hooks;
  @Inject Coupons coupons;
  @Inject Stock stock;
  @Inject Reviews reviews;
  @Inject NumberSeries numbers;
  @Inject Clock clock;

  /**
   * Completes the cart; the caller's next step may rely on it being committed.
   *
   * @return the order, new or from an earlier call with the same payment
   * @throws Rejection NOT_FOUND if there is no such cart
   */
  public OrderReference complete(CartId cartId, PaidCheckout paid) {
    Cart cart = carts.requireLocked(cartId);
    Payment.Authorization authorization = paid.authorization();
    Optional<Payment> known =
        payments.findByReference(authorization.providerKey(), authorization.externalReference());
    if (cart.order().isPresent()) {
      OrderReference order = cart.order().get();
      if (known.isEmpty()) {
        keepSecondPayment(order, pay(authorization));
      }
      return order;
    }
    return place(cart, paid, known.orElseGet(() -> pay(authorization)));
  }

  private OrderReference place(Cart cart, PaidCheckout paid, Payment payment) {
    List<Effect.ValidationError> objections = tellRules(cart);
    Optional<RenderedCart> priced = priced(cart);
    PaidCheckout.Reconciliation reconciliation = paid.reconcile(priced);
    Order order = newOrder(cart, paid.contact(), reconciliation.basket());
    order.relatePayment(payment.paymentId());
    reconciliation.difference().ifPresent(it -> hold(order, payment, it));
    takeFromStock(cart, reconciliation.basket()).ifPresent(it -> hold(order, payment, it));
    objections.forEach(it -> hold(order, payment, objection(it)));
    orders.add(order);
    orderHooks.created(order);
    cart.complete(
        order.reference(),
        reconciliation.basket(),
        new Cart.Payer(payment.paymentId(), paid.contact()),
        clock.instant());
    countUses(cart, priced);
    return order.reference();
  }

  /** What the rule cart-to-order makes of the cart. */
  private Order newOrder(Cart cart, Contact payer, PricedBasket sold) {
    Order.Origin origin =
        new Order.Origin(cart.id(), preview.profileOf(cart).sales().channelKey(), cart.locale());
    PlaceOrder wanted =
        hooks.tell(new OnCartToOrder(origin, cart.contents(), payer, sold)).stream()
            .filter(PlaceOrder.class::isInstance)
            .map(PlaceOrder.class::cast)
            .filter(it -> it.basket().equals(sold) && it.origin().equals(origin))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No rule says what a cart becomes"));
    return Order.placed(
        new OrderReference(UUID.randomUUID(), numbers.next(NumberSeries.Kind.ORDER)),
        origin,
        new Order.Purchase(sold, numbers.next(NumberSeries.Kind.DELIVERY), wanted.extras()),
        clock.instant());
  }

  /** What rules want before the cart becomes an order happens, but for their objections. */
  private List<Effect.ValidationError> tellRules(Cart cart) {
    List<Effect> wanted = hooks.tell(OnTicketComplete.of(cart));
    cartEffects.carryOut(wanted, cart);
    return wanted.stream()
        .filter(Effect.ValidationError.class::isInstance)
        .map(Effect.ValidationError.class::cast)
        .toList();
  }

  private static ReviewFinding objection(Effect.ValidationError no) {
    return ReviewFinding.of(
        ReviewKind.RULE_OBJECTS,
        "A rule objects to the order: " + no.message().orElse(no.code()) + ".");
  }

  /**
   * What was paid is sold, whether there is enough of it or not.
   *
   * @return what is missing, in one sentence
   */
  private Optional<ReviewFinding> takeFromStock(Cart cart, PricedBasket sold) {
    List<Shortage> missing =
        stock.sell(cart.id().value(), CartStock.piecesOf(sold), clock.instant());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ReviewFinding.of(
                ReviewKind.STOCK_SHORT,
                missing.stream()
                    .map(it -> "%d of %d %s".formatted(it.left(), it.wanted(), it.productNumber()))
                    .collect(Collectors.joining(", ", "The stock has only ", "."))));
  }

  /** In the order of their codes, so that two completions never wait for each other. */
  private void countUses(Cart cart, Optional<RenderedCart> priced) {
    List<CouponCode> unused = priced.map(RenderedCart::invalidCoupons).orElse(List.of());
    cart.contents().coupons().stream()
        .filter(code -> !unused.contains(code))
        .sorted()
        .forEach(coupons::countUse);
  }

  private Payment pay(Payment.Authorization authorization) {
    Payment payment =
        Payment.authorized(numbers.next(NumberSeries.Kind.PAYMENT), authorization, clock.instant());
    payments.add(payment);
    paymentHooks.created(payment);
    return payment;
  }

  private void keepSecondPayment(OrderReference reference, Payment payment) {
    Order order = orders.lock(reference.orderId()).orElseThrow();
    order.relatePayment(payment.paymentId());
    hold(
        order,
        payment,
        ReviewFinding.of(
            ReviewKind.SECOND_PAYMENT,
            "Payment " + payment.paymentNumber() + " came when the order was paid already."));
  }

  /** A good payment is never turned away: what is unexpected waits for a person. */
  private void hold(Order order, Payment payment, ReviewFinding finding) {
    ReviewSubject subject =
        new ReviewSubject(
            Optional.of(order.cartId().value()),
            payment.externalReference(),
            Optional.of(order.reference().orderId()),
            Optional.of(payment.paymentId()));
    if (reviews.open(finding, subject)) {
      order.await(finding.reason());
    }
  }

  private Optional<RenderedCart> priced(Cart cart) {
    try {
      return Optional.of(preview.render(cart));
    } catch (Rejection unpriceable) {
      return Optional.empty();
    }
  }
}
