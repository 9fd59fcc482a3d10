package io.kassa.domain.fulfilment;

import io.kassa.domain.order.Order;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.ProviderRefusal;
import io.kassa.domain.review.ReviewEvidence;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Tells a person of wishes for money that did not end well, in the caller's transaction. */
@ApplicationScoped
public class IntentCases {

  private Reviews reviews;

  IntentCases() {}

  /** Opens and closes cases with these. */
  @Inject
  public IntentCases(Reviews reviews) {
    this.reviews = reviews;
  }

  /** One wish, its order and its payment. */
  record Wish(Order order, Payment payment, MoneyIntent intent) {}

  /**
   * The provider said no.
   *
   * @return the reason of the case
   */
  String refused(Wish wish, ProviderRefusal refusal) {
    String reason =
        "The provider refused a " + wish.intent().kind() + ": " + refusal.summary() + ".";
    reviews.open(
        new ReviewFinding(
            ReviewKind.MONEY_REFUSED,
            reason,
            evidence(wish)
                .with("code", refusal.code())
                .with("correlationId", refusal.correlationId())),
        subject(wish));
    return reason;
  }

  void unsettled(Wish wish, int attempts) {
    reviews.openAnew(
        new ReviewFinding(
            ReviewKind.MONEY_UNKNOWN,
            "Nobody knows whether the provider did a "
                + wish.intent().kind()
                + ", and it is not asked any more.",
            evidence(wish)
                .with("attempts", attempts)
                .with("state", wish.intent().state().name())
                .with("reference", wish.intent().reference())
                .with("idempotencyKey", wish.intent().idempotencyKey().toString())
                .with(
                    "firstSentAt", wish.intent().firstSentAt().map(Instant::toString).orElse(""))),
        subject(wish));
  }

  /** It is known now, whatever it is. */
  void settled(MoneyIntent intent) {
    reviews.close(
        ReviewKind.MONEY_UNKNOWN, intent.reference(), "It is known now: " + intent.state() + ".");
  }

  private static ReviewEvidence evidence(Wish wish) {
    return ReviewEvidence.none()
        .with("intentId", wish.intent().intentId().toString())
        .with("amount", wish.intent().amountMinor());
  }

  private static ReviewSubject subject(Wish wish) {
    return new ReviewSubject(
        Optional.of(wish.order().cartId().value()),
        wish.intent().reference(),
        Optional.of(wish.intent().orderId()),
        Optional.of(wish.payment().paymentId()));
  }
}
