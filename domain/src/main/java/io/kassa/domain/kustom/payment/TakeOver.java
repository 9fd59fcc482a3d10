package io.kassa.domain.kustom.payment;

import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomBalance.Movement;
import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compares a payment with Kustom's, and takes over what is only there. */
record TakeOver(Order order, Payment payment, Instant now) {

  /** Why an order waits whose payment somebody cancelled, in its case's words. */
  static final String LOST = "The payment of this order was cancelled at Kustom.";

  /** Who is told what was found. */
  interface Telling {

    /** Kustom has done what we asked for; the answer was lost. */
    void finished(MoneyIntent intent, Optional<String> providerId);

    /** Somebody did it without us. */
    void added(MoneyIntent intent);

    /** Somebody cancelled the purchase without us. */
    void lost();
  }

  /** False if something that is under way leaves no room for what others did. */
  boolean of(KustomBalance purchase, Telling telling) {
    if (nobodyGivesUp()) {
      payment.releasedAtMost(new Money(purchase.released(), payment.currency()), now);
    }
    payment.authorizeAnew(new Money(purchase.sums().authorized(), payment.currency()));
    boolean captures = all(IntentKind.CAPTURE, purchase.captures(), telling);
    boolean refunds = all(IntentKind.REFUND, purchase.refunds(), telling);
    return captures && refunds && givenUp(purchase, telling);
  }

  private boolean all(IntentKind kind, List<Movement> movements, Telling telling) {
    boolean all = true;
    for (Movement movement : movements) {
      all &=
          isKnown(kind, movement)
              || isOurs(kind, movement, telling)
              || add(kind, movement, telling);
    }
    return all;
  }

  private boolean isKnown(IntentKind kind, Movement movement) {
    return payment.intents().stream()
        .anyMatch(it -> it.kind() == kind && it.providerId().equals(Optional.of(movement.id())));
  }

  private boolean isOurs(IntentKind kind, Movement movement, Telling telling) {
    Optional<MoneyIntent> ours =
        payment.intents().stream()
            .filter(it -> it.kind() == kind && it.state().isOpen())
            .filter(it -> it.reference().equals(movement.reference()))
            .filter(it -> it.amountMinor() == movement.amount())
            .findFirst();
    ours.ifPresent(it -> telling.finished(it, Optional.of(movement.id())));
    return ours.isPresent();
  }

  private boolean add(IntentKind kind, Movement movement, Telling telling) {
    Optional<MoneyIntent> added =
        payment.takeOver(request(kind, movement.amount()), Optional.of(movement.id()), now);
    added.ifPresent(telling::added);
    return added.isPresent();
  }

  /** What is cancelled, released or expired there; our own wish to do so is left to its job. */
  private boolean givenUp(KustomBalance purchase, Telling telling) {
    long more = purchase.released() - payment.balance().released().minor();
    if (more <= 0 || !nobodyGivesUp()) {
      return true;
    }
    boolean cancelled = purchase.status() == Status.CANCELLED;
    boolean wished = payment.intents().stream().anyMatch(TakeOver::isCancelled);
    IntentKind kind = cancelled ? IntentKind.CANCEL : IntentKind.RELEASE;
    Optional<MoneyIntent> added = payment.takeOver(request(kind, more), Optional.empty(), now);
    added.ifPresent(telling::added);
    // After a cancellation of ours an older look may have been recorded: that is no news.
    if (cancelled && added.isPresent() && !wished) {
      order.await(LOST);
      telling.lost();
    }
    return added.isPresent();
  }

  private boolean nobodyGivesUp() {
    return payment.intents().stream().noneMatch(TakeOver::isGivingUp);
  }

  private static boolean isCancelled(MoneyIntent intent) {
    return intent.kind() == IntentKind.CANCEL && intent.state() == IntentState.DONE;
  }

  private static boolean isGivingUp(MoneyIntent intent) {
    return intent.state().isOpen()
        && (intent.kind() == IntentKind.CANCEL || intent.kind() == IntentKind.RELEASE);
  }

  private IntentRequest request(IntentKind kind, long amount) {
    return new IntentRequest(
        kind,
        order.reference().orderId(),
        Optional.empty(),
        new Money(amount, payment.currency()),
        IntentDetails.none());
  }
}
