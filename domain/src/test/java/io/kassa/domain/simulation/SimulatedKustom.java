package io.kassa.domain.simulation;

import io.kassa.domain.kustom.FakeKustomOrders;
import io.kassa.domain.kustom.KustomAddressFixture;
import io.kassa.domain.kustom.KustomAmounts;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomUpdate;
import io.kassa.domain.kustom.NewKustomOrder;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.Refusals;
import java.time.Duration;
import java.time.Instant;
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

  private static final String TOKEN = "token=";
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
  private final Map<KustomOrderId, Created> created = new HashMap<>();
  private final Map<KustomOrderId, Approval> approvals = new HashMap<>();
  private final Map<KustomOrderId, Long> revisions = new HashMap<>();
  private boolean faulty = true;

  /** What it was told with an order besides what is sold. */
  private record Created(String cartReference, String pushToken, String validationToken) {}

  /** What may be bought, and since when. */
  private record Approval(KustomAmounts amounts, Instant at) {}

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
  String pushTokenOf(KustomOrderId orderId) {
    return created.get(orderId).pushToken();
  }

  /** The proof in the address for questions. */
  String validationTokenOf(KustomOrderId orderId) {
    return created.get(orderId).validationToken();
  }

  /** What a shopper who presses "buy" looks at; it may be too late for that. */
  Optional<PresentedOrder> present(KustomOrderId orderId) {
    return kustom
        .read(orderId)
        .result()
        .filter(it -> !aborted.contains(orderId) && !paid.contains(orderId))
        .map(
            it ->
                new PresentedOrder(
                    it, created.get(orderId).cartReference(), Optional.of(revisions.get(orderId))));
  }

  /** We have said that it may be bought. */
  void approved(KustomOrder presented, Instant at) {
    turns.note("is told yes to order " + kustom.orderIds().indexOf(presented.orderId()));
    approvals.put(presented.orderId(), new Approval(presented.amounts(), at));
  }

  /** When we said last that what was paid may be bought; it may have changed since. */
  Optional<Instant> approvedAt(KustomOrderId orderId) {
    return Optional.ofNullable(approvals.get(orderId))
        .filter(it -> it.amounts().equals(paidAmounts(orderId)))
        .map(Approval::at);
  }

  /** What was paid for an order that was. */
  KustomAmounts paidAmounts(KustomOrderId orderId) {
    return kustom.readPurchase(orderId).result().orElseThrow().order().amounts();
  }

  /** The shopper pays; it may be too late for that. */
  boolean pay(KustomOrderId orderId) {
    turns.mayPause("pays");
    if (present(orderId).isEmpty()) {
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
          KustomAnswer<KustomOrder> answer = kustom.create(order);
          answer.result().ifPresent(it -> remember(it.orderId(), order));
          return answer;
        });
  }

  private void remember(KustomOrderId orderId, NewKustomOrder order) {
    created.put(
        orderId,
        new Created(
            order.cartId().toString(),
            token(order.callbacks().push()),
            token(order.callbacks().validation())));
    revisions.put(orderId, order.sale().cartRevision());
  }

  private static String token(String address) {
    return address.substring(address.indexOf(TOKEN) + TOKEN.length());
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
        ask("update " + update.cartRevision(), () -> updated(orderId, update));
    if (answer.result().isPresent()) {
      newestAnswered.merge(orderId, update.cartRevision(), Math::max);
    }
    return answer;
  }

  private KustomAnswer<KustomOrder> updated(KustomOrderId orderId, KustomUpdate update) {
    KustomAnswer<KustomOrder> answer = kustom.update(orderId, update);
    answer.result().ifPresent(it -> revisions.put(orderId, update.cartRevision()));
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
