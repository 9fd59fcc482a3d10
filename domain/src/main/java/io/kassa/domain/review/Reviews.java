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
   * Opens a case, unless there is or was one of this kind about the same purchase.
   *
   * @return whether it is new
   */
  public boolean open(ReviewFinding finding, ReviewSubject subject) {
    ReviewCase opened = new ReviewCase(finding, subject, clock.instant());
    if (cases.lock(opened.key()).isPresent()) {
      return false;
    }
    cases.add(opened);
    LOG.warning(() -> "Review case " + opened.key() + ": " + finding.reason());
    return true;
  }

  /**
   * Closes the case of this kind about this purchase.
   *
   * @param decision one sentence without personal data
   * @return the reason that it had, if it was open
   */
  public Optional<String> close(ReviewKind kind, String externalReference, String decision) {
    Optional<ReviewCase> open =
        cases.lock(ReviewCase.key(kind, externalReference)).filter(ReviewCase::isOpen);
    open.ifPresent(it -> it.close(decision, clock.instant()));
    return open.map(ReviewCase::reason);
  }
}
