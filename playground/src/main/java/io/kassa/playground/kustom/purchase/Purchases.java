package io.kassa.playground.kustom.purchase;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.kustom.callback.Validation;
import io.kassa.playground.kustom.callback.Verdict;
import io.kassa.playground.kustom.checkout.CheckoutOrder;
import io.kassa.playground.kustom.checkout.CheckoutOrders;
import io.kassa.playground.kustom.checkout.OrderDocument;
import io.kassa.playground.kustom.checkout.Step;
import io.kassa.playground.kustom.ordermanagement.BoughtOrder;
import io.kassa.playground.kustom.ordermanagement.ManagedOrders;
import java.util.Optional;

/**
 * Plays a customer who buys: what was typed goes into the order, the merchant is asked, and the
 * order is completed once, however often and however parallel this is called. An order that was
 * changed while the merchant was being asked is completed as changed, which is assumed.
 */
public final class Purchases {
  private final CheckoutOrders orders;
  private final ManagedOrders managedOrders;
  private final Validation validation;
  private final PushStart pushStart;

  /** Takes where orders are and how merchants are asked and told. */
  public Purchases(
      CheckoutOrders orders,
      ManagedOrders managedOrders,
      Validation validation,
      PushStart pushStart) {
    this.orders = orders;
    this.managedOrders = managedOrders;
    this.validation = validation;
    this.pushStart = pushStart;
  }

  /**
   * Buys.
   *
   * @param pages address of the stand-in's context root for browsers, for the order the merchant is
   *     shown
   */
  public PurchaseOutcome buy(String orderId, PurchaseWish wish, String pages) {
    Prepared prepared = orders.inTurn(orderId, found -> prepare(found, wish.input()));
    if (prepared instanceof Prepared.Settled settled) {
      return settled.outcome();
    }
    CheckoutOrder order = ((Prepared.Ready) prepared).order();
    Verdict verdict = wish.validate() ? ask(order, pages) : new Verdict.Approved();
    if (wish.declined() && isApproved(verdict, order)) {
      return new PurchaseOutcome.Open();
    }
    if (isApproved(verdict, order)) {
      return orders.inTurn(orderId, found -> complete(found, wish));
    }
    return new PurchaseOutcome.Stopped(verdict);
  }

  /** Keeps what the customer has typed and chosen, as Kustom does long before "buy" is pressed. */
  public PurchaseOutcome type(String orderId, CustomerInput input) {
    Prepared prepared = orders.inTurn(orderId, found -> prepare(found, input));
    return prepared instanceof Prepared.Settled settled
        ? settled.outcome()
        : new PurchaseOutcome.Open();
  }

  /**
   * Presses "buy", up to where the merchant has answered: a bank may still have to be asked before
   * anything is bought.
   *
   * @param pages address of the stand-in's context root for browsers, for the order the merchant is
   *     shown
   */
  public PurchaseOutcome ask(String orderId, CustomerInput input, String pages) {
    Prepared prepared = orders.inTurn(orderId, found -> prepare(found, input));
    if (prepared instanceof Prepared.Settled settled) {
      return settled.outcome();
    }
    CheckoutOrder order = ((Prepared.Ready) prepared).order();
    Verdict verdict = ask(order, pages);
    return isApproved(verdict, order)
        ? new PurchaseOutcome.Open()
        : new PurchaseOutcome.Stopped(verdict);
  }

  /**
   * Leaves for an external payment method: what was typed is kept, nobody is asked or told. (Kustom
   * Checkout, external payment methods)
   *
   * @param name one of the order's external payment methods
   */
  public PurchaseOutcome leave(String orderId, String name, CustomerInput input) {
    Prepared prepared = orders.inTurn(orderId, found -> prepare(found, input));
    if (prepared instanceof Prepared.Settled settled) {
      return settled.outcome();
    }
    CheckoutOrder order = ((Prepared.Ready) prepared).order();
    return JsonValues.objectsAt(order.content(), "external_payment_methods").stream()
        .filter(method -> JsonValues.textAt(method, "name").filter(name::equals).isPresent())
        .findFirst()
        .flatMap(method -> JsonValues.textAt(method, "redirect_url"))
        .<PurchaseOutcome>map(url -> new PurchaseOutcome.Away(order.filledIn(url)))
        .orElseGet(PurchaseOutcome.UnknownExternalMethod::new);
  }

  private Step<Prepared> prepare(Optional<CheckoutOrder> found, CustomerInput input) {
    if (found.isEmpty()) {
      return Step.forget(new Prepared.Settled(new PurchaseOutcome.UnknownOrder()));
    }
    CheckoutOrder order = found.get();
    if (order.isComplete()) {
      return Step.keep(order, new Prepared.Settled(redirected(order)));
    }
    return CustomerChoices.made(order, input, orders.now())
        .map(chosen -> Step.<Prepared>keep(chosen, new Prepared.Ready(chosen)))
        .orElseGet(
            () ->
                Step.keep(
                    order, new Prepared.Settled(new PurchaseOutcome.UnknownShippingOption())));
  }

  private Verdict ask(CheckoutOrder order, String pages) {
    return order
        .merchantUrl("validation")
        .map(url -> validation.ask(url, OrderDocument.of(order, pages), isRequired(order)))
        .orElseGet(Verdict.Approved::new);
  }

  /** A merchant that does not answer approves, unless it said that its answer is required. */
  private static boolean isApproved(Verdict verdict, CheckoutOrder order) {
    return verdict instanceof Verdict.Approved
        || (verdict instanceof Verdict.Unanswered && !isRequired(order));
  }

  private static boolean isRequired(CheckoutOrder order) {
    return JsonValues.objectAt(order.content(), "options")
        .filter(options -> JsonValues.isTrue(options, "require_validate_callback_success"))
        .isPresent();
  }

  /** The bought order is there before anybody can see that the checkout is complete. */
  private Step<PurchaseOutcome> complete(Optional<CheckoutOrder> found, PurchaseWish wish) {
    if (found.isEmpty()) {
      return Step.forget(new PurchaseOutcome.UnknownOrder());
    }
    CheckoutOrder order = found.get();
    if (order.isComplete()) {
      return Step.keep(order, redirected(order));
    }
    CheckoutOrder completed = Completion.of(order, orders.now());
    managedOrders.add(
        BoughtOrder.of(completed.id(), completed.content(), wish.fraud(), orders.now()));
    if (wish.push()) {
      completed.merchantUrl("push").ifPresent(url -> pushStart.begin(completed.id(), url));
    }
    return Step.keep(completed, redirected(completed));
  }

  private static PurchaseOutcome redirected(CheckoutOrder order) {
    return new PurchaseOutcome.Complete(order.merchantUrl("confirmation").orElse(""));
  }
}
