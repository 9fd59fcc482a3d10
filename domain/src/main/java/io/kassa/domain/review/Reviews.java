package io.kassa.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Opens and closes cases in the caller's transaction. Two callers that may open the same case at
 * once have to hold something in common, such as the cart's row: the database refuses the later one
 * otherwise.
 */
@ApplicationScoped
public class Reviews {

  private static final Logger LOG = Logger.getLogger(Reviews.class.getName());

  private ReviewCases cases;
  private Clock clock;

  Reviews() {}

  /** Works on these cases. */
  @Inject
  public Reviews(ReviewCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * Opens a case about something that stays as it is and may be found any number of times: not if
   * one of this kind is open about the same order, or was decided.
   *
   * @return whether it is new, or newly about its order
   */
  public boolean open(ReviewFinding finding, ReviewSubject subject) {
    String key = ReviewCase.key(finding.kind(), subject.externalReference());
    return !cases.isDecided(key, subject.orderId()) && openAnew(finding, subject);
  }

  /**
   * Opens a case about something that happens: not if one of this kind is open about the same, but
   * again when that was closed.
   *
   * @return whether it is new, or newly about its order
   */
  public boolean openAnew(ReviewFinding finding, ReviewSubject subject) {
    String key = ReviewCase.key(finding.kind(), subject.externalReference());
    Optional<ReviewCase> open = cases.lock(key);
    if (open.isPresent()) {
      return open.get().findAgain(finding, subject);
    }
    cases.add(new ReviewCase(finding, subject, clock.instant()));
    LOG.warning(() -> "A case waits for a person: " + key);
    return true;
  }

  /**
   * Closes the case of this kind about this purchase.
   *
   * @param decision one sentence without personal data
   * @return the reason that it had, if it was open
   */
  public Optional<String> close(ReviewKind kind, String externalReference, String decision) {
    Optional<ReviewCase> open = cases.lock(ReviewCase.key(kind, externalReference));
    open.ifPresent(it -> it.close(decision, clock.instant()));
    return open.map(ReviewCase::reason);
  }
}
