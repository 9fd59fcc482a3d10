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
   * @param base address of the stand-in's context root, for the order the merchant is shown
   */
  public PurchaseOutcome buy(String orderId, PurchaseWish wish, String base) {
    Prepared prepared = orders.inTurn(orderId, found -> prepare(found, wish.input()));
    if (prepared instanceof Prepared.Settled settled) {
      return settled.outcome();
    }
    CheckoutOrder order = ((Prepared.Ready) prepared).order();
    Verdict verdict = wish.validate() ? ask(order, base) : new Verdict.Approved();
    if (isApproved(verdict, order)) {
      return orders.inTurn(orderId, found -> complete(found, wish));
    }
    return new PurchaseOutcome.Stopped(verdict);
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

  private Verdict ask(CheckoutOrder order, String base) {
    return order
        .merchantUrl("validation")
        .map(url -> validation.ask(url, OrderDocument.of(order, base), isRequired(order)))
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
