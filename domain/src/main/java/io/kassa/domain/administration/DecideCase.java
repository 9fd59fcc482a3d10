package io.kassa.domain.administration;

import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.placement.SettleKustomOrder;
import io.kassa.domain.kustom.watch.LookAtKustomOrder;
import io.kassa.domain.kustom.watch.LookResult;
import io.kassa.domain.kustom.watch.WatchedOrder;
import io.kassa.domain.review.ReviewKind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what a person has decided about a case, and closes the case with it. Each decision may be
 * repeated: what it asks for is done once, and a closed case stays as it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between
public class DecideCase {

  @Inject CaseDesk cases;
  @Inject DecisionDesk desk;
  @Inject LookAtKustomOrder look;
  @Inject SettleKustomOrder settle;

  /**
   * Decides.
   *
   * @return the case as it is now: still open if what was tried did not help, or not yet; with
   *     another's decision if that came first
   * @throws Rejection NOT_FOUND; INVALID_REQUEST if this can't be decided about it; those of the
   *     refund or cancellation
   */
  public FoundCase decide(UUID caseId, Decision decision) {
    FoundCase seen = cases.find(caseId);
    return switch (decision.kind()) {
      case ACCEPT, REFUND, CANCEL, CLOSE -> desk.decide(seen, decision);
      case PLACE, RETRY -> attempt(seen, decision);
    };
  }

  private FoundCase attempt(FoundCase seen, Decision decision) {
    FoundCase begun = desk.begin(seen, decision);
    if (!begun.reviewCase().isOpen()) {
      return begun;
    }
    Optional<String> outcome =
        decision.kind() == Decision.Kind.PLACE ? place(begun) : tryAgain(begun);
    return outcome
        .map(it -> desk.end(cases.find(seen.reviewCase().caseId()), it))
        .orElseGet(() -> cases.find(seen.reviewCase().caseId()));
  }

  private Optional<String> place(FoundCase begun) {
    KustomCheckout checkout = begun.matter().checkout().orElseThrow();
    return look.look(WatchedOrder.of(checkout)) == LookResult.PLACED
        ? Optional.of("It was placed.")
        : Optional.empty();
  }

  /** Money in doubt is asked for by a job, which closes the case when it knows. */
  private Optional<String> tryAgain(FoundCase begun) {
    if (begun.reviewCase().kind() == ReviewKind.MONEY_UNKNOWN) {
      return Optional.empty();
    }
    KustomCheckout checkout = begun.matter().checkout().orElseThrow();
    return settle.settle(checkout.checkoutId())
        ? Optional.of("Kustom was told.")
        : Optional.empty();
  }
}
