package io.kassa.domain.simulation;

import io.kassa.domain.kustom.FakeKustomOrders;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.kustom.Refusals;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Kustom, far away: on the way there and back others go on, things get lost, come late or are
 * carried out after nobody waits any more. It writes down what its own side has seen.
 */
final class SimulatedKustom implements KustomOrders {

  private static final int FAULT_PERCENT = 12;
  private static final int MILLIS_BEFORE_GIVING_UP = 10_000;
  private static final int LATE_MAX_MILLIS = 20_000;

  /** What can go wrong with one call. */
  private enum Mishap {
    REQUEST_LOST,
    ANSWER_LOST,
    UNAVAILABLE,
    SLOW,
    CARRIED_OUT_LATE,
    READ_ONLY
  }

  /** Hears of what Kustom is told, before Kustom does. */
  interface Witness {

    /** Somebody says that the order of this purchase is safe. */
    void acknowledging(KustomOrderId orderId);

    /** Something must not be. */
    void violated(String rule);
  }

  private final Turns turns;
  private final FakeKustomOrders kustom;
  private final Witness witness;
  private final Set<KustomOrderId> paid = new LinkedHashSet<>();
  private final Set<KustomOrderId> acknowledged = new LinkedHashSet<>();
  private final Set<KustomOrderId> aborted = new LinkedHashSet<>();
  private final Map<KustomOrderId, Long> newestAnswered = new HashMap<>();
  private final Map<KustomOrderId, String> pushTokens = new HashMap<>();
  private boolean faulty = true;

  SimulatedKustom(Turns turns, FakeKustomOrders kustom, Witness witness) {
    this.turns = turns;
    this.kustom = kustom;
    this.witness = witness;
  }

  /** From now on nothing goes wrong. */
  void heal() {
    faulty = false;
  }

  /** The orders that were paid, in that order. */
  Set<KustomOrderId> paid() {
    return paid;
  }

  /** Whether we have said that we know of it. */
  boolean isAcknowledged(KustomOrderId orderId) {
    return acknowledged.contains(orderId);
  }

  /** The proof in the address for pushes. */
  String tokenOf(KustomOrderId orderId) {
    return pushTokens.get(orderId);
  }

  /** A shopper presses "buy" in an iframe; it may be too late for that. */
  boolean pay(KustomOrderId orderId) {
    turns.mayPause("pays");
    Optional<KustomOrder> order = kustom.read(orderId).result();
    if (aborted.contains(orderId) || order.isEmpty() || paid.contains(orderId)) {
      return false;
    }
    kustom.pay(orderId, KustomAddressFixture.kimInStockholm());
    paid.add(orderId);
    turns.note("has paid order " + kustom.orderIds().indexOf(orderId));
    return true;
  }

  /** Kustom's checkout forgets what was paid; order management does not. */
  void forgetCheckout(KustomOrderId orderId) {
    turns.note("forgets a checkout");
    kustom.forgetCheckout(orderId);
  }

  @Override
  public KustomAnswer<KustomOrder> create(NewKustomOrder order) {
    return ask(
        "create",
        () -> {
          KustomAnswer<KustomOrder> created = kustom.create(order);
          created
              .result()
              .ifPresent(
                  it -> {
                    String push = order.callbacks().push();
                    pushTokens.put(it.orderId(), push.substring(push.indexOf("token=") + 6));
                  });
          return created;
        });
  }

  @Override
  public KustomAnswer<KustomOrder> read(KustomOrderId orderId) {
    return ask("read", () -> kustom.read(orderId));
  }

  @Override
  public KustomAnswer<KustomPurchase> readPurchase(KustomOrderId orderId) {
    return ask("read purchase", () -> kustom.readPurchase(orderId));
  }

  @Override
  public KustomAnswer<KustomOrder> update(KustomOrderId orderId, KustomUpdate update) {
    long newest = newestAnswered.getOrDefault(orderId, Long.MIN_VALUE);
    if (update.cartRevision() < newest) {
      witness.violated(
          "No update is older than one that was answered: "
              + update.cartRevision()
              + " after "
              + newest);
    }
    KustomAnswer<KustomOrder> answer =
        ask("update " + update.cartRevision(), () -> kustom.update(orderId, update));
    if (answer.result().isPresent()) {
      newestAnswered.merge(orderId, update.cartRevision(), Math::max);
    }
    return answer;
  }

  @Override
  public KustomAnswer<KustomOrderId> abort(KustomOrderId orderId) {
    return ask(
        "abort",
        () -> {
          KustomAnswer<KustomOrderId> answer = kustom.abort(orderId);
          answer.result().ifPresent(aborted::add);
          return answer;
        });
  }

  @Override
  public KustomAnswer<KustomOrderId> acknowledge(KustomOrderId orderId) {
    witness.acknowledging(orderId);
    return ask(
        "acknowledge",
        () -> {
          KustomAnswer<KustomOrderId> answer = kustom.acknowledge(orderId);
          answer.result().ifPresent(acknowledged::add);
          return answer;
        });
  }

  @Override
  public KustomAnswer<KustomOrderId> setMerchantReferences(
      KustomOrderId orderId, MerchantReferences references) {
    witness.acknowledging(orderId);
    return ask("set references", () -> kustom.setMerchantReferences(orderId, references));
  }

  private <T> KustomAnswer<T> ask(String what, Supplier<KustomAnswer<T>> deed) {
    turns.mayPause(what);
    KustomAnswer<T> answer =
        faulty && turns.chance(FAULT_PERCENT) ? disturbed(what, deed) : deed.get();
    turns.mayPause(what + ": " + answer.getClass().getSimpleName());
    return answer;
  }

  private <T> KustomAnswer<T> disturbed(String what, Supplier<KustomAnswer<T>> deed) {
    Mishap mishap = Mishap.values()[turns.random().nextInt(Mishap.values().length)];
    turns.note(what + ": " + mishap);
    return switch (mishap) {
      case REQUEST_LOST -> gaveUp();
      case UNAVAILABLE -> new KustomAnswer.Unknown<>("status 503");
      case ANSWER_LOST -> {
        KustomAnswer<T> unheard = deed.get();
        turns.note("unheard: " + unheard.getClass().getSimpleName());
        yield gaveUp();
      }
      case SLOW -> {
        turns.sleep(Duration.ofMillis(turns.random().nextInt(MILLIS_BEFORE_GIVING_UP)));
        yield deed.get();
      }
      case CARRIED_OUT_LATE -> {
        turns.begin(
            "late " + what,
            "Kustom",
            () -> {
              turns.sleep(
                  Duration.ofMillis(
                      MILLIS_BEFORE_GIVING_UP + turns.random().nextInt(LATE_MAX_MILLIS)));
              turns.note("carried out late: " + what);
              KustomAnswer<T> unheard = deed.get();
              turns.note("unheard: " + unheard.getClass().getSimpleName());
            });
        yield gaveUp();
      }
      case READ_ONLY ->
          what.startsWith("update")
              ? new KustomAnswer.Refused<>(Refusals.readOnly())
              : new KustomAnswer.Unknown<>("status 500");
    };
  }

  private <T> KustomAnswer<T> gaveUp() {
    turns.sleep(Duration.ofMillis(MILLIS_BEFORE_GIVING_UP));
    return new KustomAnswer.Unknown<>("timeout");
  }
}
