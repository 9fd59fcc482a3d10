package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.NewKustomOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;

/** Talks to Kustom over HTTP. */
@ApplicationScoped
class RestKustomOrders implements KustomOrders {

  private KustomCalls calls;
  private RepeatedCalls repeated;
  private KustomWire wire;

  RestKustomOrders() {}

  @Inject
  RestKustomOrders(KustomCalls calls, RepeatedCalls repeated, KustomWire wire) {
    this.calls = calls;
    this.repeated = repeated;
    this.wire = wire;
  }

  @Override
  public KustomAnswer<KustomOrder> create(NewKustomOrder order) {
    return ask(
        () -> calls.create(wire.write(WireOrder.of(order)), order.credentialSet()),
        wire::readOrder);
  }

  @Override
  public KustomAnswer<KustomOrder> read(KustomOrderId orderId) {
    KustomAnswer<KustomOrder> checkout = ask(() -> repeated.read(orderId), wire::readOrder);
    if (!checkout.isRefusedAs(KustomRefusal.Kind.NOT_FOUND)) {
      return checkout;
    }
    KustomAnswer<KustomPurchase> purchase = readPurchase(orderId);
    boolean dead = purchase.result().filter(it -> !it.isAlive()).isPresent();
    return dead ? checkout : purchase.map(KustomPurchase::order);
  }

  @Override
  public KustomAnswer<KustomPurchase> readPurchase(KustomOrderId orderId) {
    return ask(() -> repeated.readPurchase(orderId), wire::readPurchase);
  }

  @Override
  public KustomAnswer<KustomOrder> update(KustomOrderId orderId, KustomUpdate update) {
    return ask(() -> calls.update(orderId, wire.write(WireOrder.of(update))), wire::readOrder);
  }

  @Override
  public KustomAnswer<KustomOrderId> abort(KustomOrderId orderId) {
    return ask(() -> calls.abort(orderId), reply -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> acknowledge(KustomOrderId orderId) {
    return ask(() -> repeated.acknowledge(orderId), reply -> orderId);
  }

  @Override
  public KustomAnswer<KustomOrderId> setMerchantReferences(
      KustomOrderId orderId, MerchantReferences references) {
    return ask(
        () -> repeated.setMerchantReferences(orderId, wire.write(WireReferences.of(references))),
        reply -> orderId);
  }

  private <T> KustomAnswer<T> ask(Supplier<KustomReply> call, Function<KustomReply, T> reader) {
    return new Asking(wire).ask(call, reader);
  }
}
