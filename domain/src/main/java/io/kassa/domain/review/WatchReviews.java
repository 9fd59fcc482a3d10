package io.kassa.domain.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how much waits for people. */
@Stateless
public class WatchReviews {

  @Inject ReviewCases cases;

  /** How many cases are open. */
  public long open() {
    return cases.countOpen();
  }
}
