package io.kassa.domain.kustom.validation;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.kustom.validation.ValidationWatch.Ending;
import io.kassa.domain.time.Deadline;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Answers Kustom's question whether the shopper may buy, by a deadline, whatever happens here. It
 * may be asked any number of times, at once.
 *
 * <p>Where nothing could be found out in time the answer is what Kustom would make of our silence,
 * as the shop has chosen: if our approval is required, a no, for without the hold on the stock and
 * the look at the cart the shopper might pay for what is not there, and pressing once more costs
 * nothing; otherwise a yes, for then a sale matters more than a wrong one, and whatever was paid
 * wrongly waits for a person.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // rules run between transactions
public class ValidateKustomOrder {

  @Inject ValidationDesk desk;
  @Inject DecideValidation decision;
  @Inject InTime inTime;
  @Inject ValidationSettings settings;
  @Inject ValidationWatch watch;

  /** When Kustom has to be answered if it asks now. */
  public Deadline deadline() {
    return Deadline.in(settings.timeout());
  }

  /**
   * Asks whether it is Kustom that calls.
   *
   * @param orderId from the address that was called
   * @param token from the same
   * @return false if that could not be found out in time
   * @throws Rejection UNAUTHENTICATED without a token; FORBIDDEN if it is another order's, or
   *     nobody's order
   */
  public boolean admit(Optional<String> orderId, Optional<String> token, Deadline deadline) {
    CallbackToken given =
        token
            .filter(it -> !it.isBlank())
            .map(CallbackToken::new)
            .orElseThrow(() -> new Rejection(ErrorCode.UNAUTHENTICATED, "A token is needed here."));
    KustomOrderId order = orderId.flatMap(ValidateKustomOrder::read).orElseThrow(this::forbidden);
    Optional<Boolean> genuine = inTime.before(deadline, late -> desk.isGenuine(order, given));
    if (genuine.filter(it -> !it).isPresent()) {
      throw forbidden();
    }
    return genuine.isPresent();
  }

  /** Decides about an order that Kustom presents. */
  public Verdict validate(PresentedOrder presented, Deadline deadline) {
    Optional<Verdict> verdict =
        inTime.before(deadline, late -> decision.decide(presented, deadline, late));
    Duration length = settings.timeout().minus(deadline.left());
    if (verdict.isEmpty()) {
      watch.ended(Ending.UNDECIDED, length);
      return undecided();
    }
    boolean approved = verdict.get() instanceof Verdict.Approved;
    watch.ended(approved ? Ending.APPROVED : Ending.REFUSED, length);
    return verdict.get();
  }

  /** The answer where nothing could be found out in time. */
  public Verdict undecided() {
    return settings.isRequired()
        ? new Verdict.Refused(
            new Refusal(
                Refusal.Type.APPROVAL_FAILED, RefusalTexts.of(Reason.UNDECIDED, Optional.empty())))
        : new Verdict.Approved();
  }

  private Rejection forbidden() {
    return new Rejection(ErrorCode.FORBIDDEN, "This token does not open this address.");
  }

  private static Optional<KustomOrderId> read(String text) {
    try {
      return Optional.of(new KustomOrderId(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
