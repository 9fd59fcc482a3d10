package io.kassa.domain.kustom.event;

import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how many events wait for a person. */
@Stateless
public class WatchKustomEvents {

  @Inject ReviewCases cases;

  /** How many are parked, and their cases open. */
  public long parked() {
    return cases.countOpen(ReviewKind.EVENT_UNRESOLVED);
  }
}
