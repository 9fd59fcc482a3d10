package io.kassa.domain.kustom;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Kustom in memory: it keeps its rules, remembers what it was asked, and fails when told to. */
public final class FakeKustomOrders implements KustomOrders {

  /** What Kustom can be asked. */
  public enum Call {
    CREATE,
    READ,
    READ_PURCHASE,
    UPDATE,
    ABORT,
    SET_REFERENCES,
    ACKNOWLEDGE
  }

  private final Map<KustomOrderId, KustomOrder> orders = new LinkedHashMap<>();
  private final Map<KustomOrderId, KustomPurchase> purchases = new LinkedHashMap<>();
  private final Map<KustomOrderId, MerchantReferences> references = new HashMap<>();
  private final Map<Call, Deque<KustomRefusal>> refusals = new HashMap<>();
  private final Map<Call, Runnable> interruptions = new HashMap<>();
  private final List<Call> silent = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<KustomUpdate> updates = new ArrayList<>();
  private NewKustomOrder lastOrder;

  /** The next such call is refused, and nothing happens at Kustom. */
  public void refuse(Call call, KustomRefusal refusal) {
    refusals.computeIfAbsent(call, it -> new ArrayDeque<>()).add(refusal);
  }

  /** The next such call gets no answer. */
  public void loseAnswer(Call call) {
    silent.add(call);
  }

  /** While Kustom thinks about the next such call, something else goes on. */
  public void during(Call call, Runnable interruption) {
    interruptions.put(call, interruption);
  }

  /** What was asked since the last time, in order. */
  public List<Call> takeCalls() {
    List<Call> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  /** The shopper pays, and says who it is. */
  public void pay(KustomOrderId orderId, KustomAddress address) {
    KustomOrder order = orders.get(orderId);
    orders.put(
        orderId,
        new KustomOrder(
            orderId,
            KustomOrder.COMPLETE,
            order.market(),
            order.amounts(),
            order.merchantUrls(),
            Optional.of(address),
            Optional.of(address),
            order.vatId(),
            "<div>receipt</div>"));
    decide(orderId, FraudStatus.ACCEPTED);
  }

  /** Kustom thinks this of whoever has paid. */
  public void decide(KustomOrderId orderId, FraudStatus fraud) {
    purchases.put(orderId, purchase(orders.get(orderId), "AUTHORIZED", fraud));
  }

  /** Order management says that this was bought; the checkout still shows what it showed. */
  public void book(KustomOrderId orderId, KustomAmounts amounts) {
    purchases.put(orderId, purchase(updated(orderId, amounts), "AUTHORIZED", FraudStatus.ACCEPTED));
  }

  /** The purchase was cancelled at Kustom. */
  public void cancel(KustomOrderId orderId) {
    KustomOrder order = purchases.get(orderId).order();
    KustomOrder dead =
        new KustomOrder(
            orderId,
            "cancelled",
            order.market(),
            order.amounts(),
            order.merchantUrls(),
            order.billingAddress(),
            order.shippingAddress(),
            order.vatId(),
            "");
    purchases.put(orderId, purchase(dead, "CANCELLED", FraudStatus.ACCEPTED));
  }

  /** The shopper says who it is, and does not pay. */
  public void type(KustomOrderId orderId, KustomAddress address, Optional<String> vatId) {
    KustomOrder order = orders.get(orderId);
    orders.put(
        orderId,
        new KustomOrder(
            orderId,
            order.status(),
            order.market(),
            order.amounts(),
            order.merchantUrls(),
            Optional.of(address),
            Optional.of(address),
            vatId,
            order.htmlSnippet()));
  }

  /** What was paid for an order, if it was; minor units. */
  public Optional<Long> paidAmount(KustomOrderId orderId) {
    return Optional.ofNullable(purchases.get(orderId))
        .map(purchase -> purchase.order().amounts().orderAmount());
  }

  /** Kustom's order is too old. */
  public void forget(KustomOrderId orderId) {
    orders.remove(orderId);
    purchases.remove(orderId);
  }

  /** Kustom's checkout has forgotten it, order management has not. */
  public void forgetCheckout(KustomOrderId orderId) {
    orders.remove(orderId);
  }

  private static KustomPurchase purchase(KustomOrder order, String status, FraudStatus fraud) {
    return new KustomPurchase(
        order,
        status,
        fraud,
        Optional.of("KU5T0M42"),
        Optional.of(Instant.parse("2026-06-01T00:00:00Z")));
  }

  /** What was said last about our numbers. */
  public Optional<MerchantReferences> referencesOf(KustomOrderId orderId) {
    return Optional.ofNullable(references.get(orderId));
  }

  /** What Kustom was asked to create last and did not answer, it has created all the same. */
  public KustomOrderId createUnseen() {
    KustomOrder order = incomplete(lastOrder);
    orders.put(order.orderId(), order);
    return order.orderId();
  }

  /** What Kustom was asked to create last. */
  public NewKustomOrder lastOrder() {
    return lastOrder;
  }

  /** What Kustom was told to sell since the last time, in order, whatever it answered. */
  public List<KustomUpdate> takeUpdates() {
    List<KustomUpdate> taken = List.copyOf(updates);
    updates.clear();
    return taken;
  }

  /** Every order that was created and is not forgotten, oldest first. */
  public List<KustomOrderId> orderIds() {
    return List.copyOf(orders.keySet());
  }

  @Override
  public KustomAnswer<KustomOrder> create(NewKustomOrder order) {
    lastOrder = order;
    return ask(Call.CREATE, () -> stored(incomplete(order)));
  }

  @Override
  public KustomAnswer<KustomOrder> read(KustomOrderId orderId) {
    return ask(
        Call.READ,
        () ->
            Optional.ofNullable(purchases.get(orderId))
                .filter(bought -> !orders.containsKey(orderId) && bought.isAlive())
                .<KustomAnswer<KustomOrder>>map(bought -> new KustomAnswer.Done<>(bought.order()))
                .orElseGet(() -> known(orderId)));
  }

  @Override
  public KustomAnswer<KustomPurchase> readPurchase(KustomOrderId orderId) {
    return ask(
        Call.READ_PURCHASE,
        () ->
            Optional.ofNullable(purchases.get(orderId))
                .<KustomAnswer<KustomPurchase>>map(KustomAnswer.Done::new)
                .orElseGet(() -> new KustomAnswer.Refused<>(Refusals.notFound())));
  }

  @Override
  public KustomAnswer<KustomOrder> update(KustomOrderId orderId, KustomUpdate update) {
    updates.add(update);
    return ask(
        Call.UPDATE,
        () -> changeable(orderId).orElseGet(() -> stored(updated(orderId, update.amounts()))));
  }

  @Override
  public KustomAnswer<KustomOrderId> abort(KustomOrderId orderId) {
    return ask(
        Call.ABORT,
        () -> changeable(orderId).orElseGet(() -> known(orderId)).map(KustomOrder::orderId));
  }

  @Override
  public KustomAnswer<KustomOrderId> acknowledge(KustomOrderId orderId) {
    return ask(Call.ACKNOWLEDGE, () -> paid(orderId));
  }

  @Override
  public KustomAnswer<KustomOrderId> setMerchantReferences(
      KustomOrderId orderId, MerchantReferences told) {
    return ask(
        Call.SET_REFERENCES,
        () -> {
          references.put(orderId, told);
          return paid(orderId);
        });
  }

  private <T> KustomAnswer<T> ask(Call call, Supplier<KustomAnswer<T>> deed) {
    calls.add(call);
    Optional.ofNullable(interruptions.remove(call)).ifPresent(Runnable::run);
    if (silent.remove(call)) {
      return new KustomAnswer.Unknown<>("status 503");
    }
    Optional<KustomRefusal> refusal = Optional.ofNullable(refusals.get(call)).map(Deque::poll);
    return refusal.<KustomAnswer<T>>map(KustomAnswer.Refused::new).orElseGet(deed);
  }

  private KustomAnswer<KustomOrder> stored(KustomOrder order) {
    if (!KustomRules.brokenBy(order.amounts(), order.market().country()).isEmpty()) {
      return new KustomAnswer.Refused<>(Refusals.badValue());
    }
    orders.put(order.orderId(), order);
    return new KustomAnswer.Done<>(order);
  }

  private KustomAnswer<KustomOrder> known(KustomOrderId orderId) {
    return Optional.ofNullable(orders.get(orderId))
        .<KustomAnswer<KustomOrder>>map(KustomAnswer.Done::new)
        .orElseGet(() -> new KustomAnswer.Refused<>(Refusals.notFound()));
  }

  /** Why it can't be changed, or nothing. */
  private Optional<KustomAnswer<KustomOrder>> changeable(KustomOrderId orderId) {
    if (!orders.containsKey(orderId)) {
      return Optional.of(known(orderId));
    }
    return orders.get(orderId).isComplete()
        ? Optional.of(new KustomAnswer.Refused<>(Refusals.readOnly()))
        : Optional.empty();
  }

  private KustomAnswer<KustomOrderId> paid(KustomOrderId orderId) {
    return purchases.containsKey(orderId)
        ? new KustomAnswer.Done<>(orderId)
        : new KustomAnswer.Refused<>(Refusals.notFound());
  }

  private static KustomOrder incomplete(NewKustomOrder order) {
    return new KustomOrder(
        new KustomOrderId(UUID.randomUUID().toString()),
        "checkout_incomplete",
        order.market(),
        order.sale().amounts(),
        order.merchantUrls(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "<div>checkout</div>");
  }

  private KustomOrder updated(KustomOrderId orderId, KustomAmounts amounts) {
    KustomOrder order = orders.get(orderId);
    return new KustomOrder(
        orderId,
        order.status(),
        order.market(),
        amounts,
        order.merchantUrls(),
        order.billingAddress(),
        order.shippingAddress(),
        order.vatId(),
        "<div>checkout</div>");
  }
}
