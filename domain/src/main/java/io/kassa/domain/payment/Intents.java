package io.kassa.domain.payment;

import io.kassa.domain.payment.MoneyIntent.Position;
import io.kassa.domain.payment.MoneyIntent.Shares;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The wishes for a payment's money: each reserves, is settled and enters the journal.
 *
 * @param paymentNumber with which their references begin
 */
record Intents(
    String paymentNumber,
    List<MoneyIntent> all,
    PaymentTotals totals,
    List<PaymentJournalEntry> journal) {

  MoneyIntent request(IntentRequest request, Instant now) {
    MoneyIntent intent = add(request, Reservation.of(request, totals), now);
    if (intent.kind() != IntentKind.EXTEND && intent.amountMinor() == 0) {
      finish(intent, Optional.empty(), now);
    }
    return intent;
  }

  boolean finish(MoneyIntent intent, Optional<String> providerId, Instant now) {
    if (!intent.state().isOpen()) {
      return false;
    }
    intent.finish(providerId, now);
    Reservation.finish(intent, totals);
    new Journal(journal, now).enter(intent);
    return true;
  }

  boolean refuse(MoneyIntent intent, ProviderRefusal refusal, Instant now) {
    if (!intent.state().isOpen()) {
      return false;
    }
    intent.refuse(refusal, now);
    Reservation.drop(intent, all, totals);
    return true;
  }

  Optional<MoneyIntent> takeOver(IntentRequest done, Optional<String> providerId, Instant now) {
    if (!Reservation.fitsElsewhere(done, totals)) {
      return Optional.empty();
    }
    MoneyIntent intent = add(done, Reservation.takeOver(done, totals), now);
    intent.finish(providerId, now);
    new Journal(journal, now).enter(intent);
    return Optional.of(intent);
  }

  /** Of what was given up last so much was not. */
  void releasedAtMost(long most, Instant now) {
    long tooMuch = totals.released() - Math.max(0, most);
    Optional<MoneyIntent> last =
        all.stream()
            .filter(it -> it.state() == IntentState.DONE)
            .filter(it -> it.kind() == IntentKind.RELEASE || it.kind() == IntentKind.CANCEL)
            .reduce((earlier, later) -> later);
    if (tooMuch > 0 && last.isPresent()) {
      totals.keep(tooMuch);
      new Journal(journal, now).correct(last.get(), tooMuch);
    }
  }

  private MoneyIntent add(IntentRequest request, Shares shares, Instant now) {
    int number = all.stream().mapToInt(MoneyIntent::sequenceNumber).max().orElse(0) + 1;
    MoneyIntent intent =
        new MoneyIntent(request, new Position(number, paymentNumber + "-" + number), shares, now);
    all.add(intent);
    return intent;
  }
}
