package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.IntentDesk;
import io.kassa.domain.fulfilment.IntentInProgress;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobOutcome;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPayments;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.ProviderRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * Asks Kustom for an intent, and makes one of three outcomes of the answer. That it is asked is on
 * record before; a repetition says the same under the same key. A no is believed only after a look
 * at the order, because an earlier attempt may have succeeded; and when the key may be forgotten
 * (after 24 hours, less a margin) the look comes before anything is sent. That Kustom does not show
 * the order says nothing of what was done to it: then nobody knows, and it is looked at again.
 */
@ApplicationScoped
class CarryOutIntent {

  /** Kustom honours a key for 24 hours (Order Management API, idempotency). */
  static final Duration KEY_IS_SAFE = Duration.ofHours(23);

  private static final Logger LOG = Logger.getLogger(CarryOutIntent.class.getName());

  @Inject IntentDesk desk;
  @Inject AnswerDesk answers;
  @Inject KustomPayments kustom;
  @Inject KustomProblems problems;
  @Inject Clock clock;

  JobOutcome run(ClaimedJob job) {
    Optional<IntentInProgress> open = desk.begin(UUID.fromString(job.subject()));
    return open.map(this::carryOut).orElseGet(JobOutcome::done);
  }

  /** Nobody asks any more; if nobody knows either, a person has to. */
  void parked(ClaimedJob job) {
    desk.unsettled(UUID.fromString(job.subject()), job.past().attempts());
  }

  private JobOutcome carryOut(IntentInProgress open) {
    boolean keyIsSafe = clock.instant().isBefore(open.firstSentAt().plus(KEY_IS_SAFE));
    return keyIsSafe ? ask(open) : look(open, () -> ask(open));
  }

  private JobOutcome ask(IntentInProgress open) {
    KustomAnswer<Optional<String>> answer = Asked.of(kustom, open);
    if (answer instanceof KustomAnswer.Done<Optional<String>> done) {
      return done(open.intent(), done.value());
    }
    problems.log(open.intent().kind() + " " + open.intent().reference(), answer);
    if (answer instanceof KustomAnswer.Refused<?> refused && isNo(refused.refusal())) {
      return look(open, () -> refused(open.intent(), refused.refusal()));
    }
    return notDone(open.intent(), answer);
  }

  /** Kustom's own words, and not those of a wall or a wire before it. */
  private static boolean isNo(KustomRefusal refusal) {
    return refusal.kind() != KustomRefusal.Kind.NOT_LET_IN && !refusal.code().isBlank();
  }

  private JobOutcome look(IntentInProgress open, Supplier<JobOutcome> absent) {
    KustomAnswer<KustomBalance> answer = kustom.read(new KustomOrderId(open.externalReference()));
    if (answer instanceof KustomAnswer.Done<KustomBalance> done) {
      return Reached.of(open.intent(), done.value())
          .map(id -> done(open.intent(), id))
          .orElseGet(absent);
    }
    problems.log("read for " + open.intent().reference(), answer);
    return notDone(open.intent(), answer);
  }

  private JobOutcome done(MoneyIntent intent, Optional<String> id) {
    return new JobOutcome.Done(() -> answers.done(intent.intentId(), id));
  }

  private JobOutcome refused(MoneyIntent intent, KustomRefusal refusal) {
    answers.refused(
        intent.intentId(),
        new ProviderRefusal(refusal.code(), refusal.message(), refusal.correlationId()));
    return new JobOutcome.Park("Kustom refused: " + refusal.summary());
  }

  private JobOutcome notDone(MoneyIntent intent, KustomAnswer<?> answer) {
    desk.doubt(intent.intentId());
    if (answer.isRefusedAs(KustomRefusal.Kind.NOT_LET_IN)) {
      KustomAnswer.Refused<?> refused = (KustomAnswer.Refused<?>) answer;
      LOG.severe(
          () ->
              "Kustom does not let us in, so "
                  + intent.reference()
                  + " waits: "
                  + refused.refusal().summary());
      return new JobOutcome.Retry("Kustom does not let us in: " + refused.refusal().summary());
    }
    return new JobOutcome.Retry(
        answer instanceof KustomAnswer.Unknown<?> unknown
            ? "Kustom did not answer: " + unknown.reason()
            : "The answer says nothing of what Kustom did.");
  }
}
