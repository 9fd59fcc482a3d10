package io.kassa.persistence.review;

import io.kassa.domain.review.ReviewCases;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class ReviewAdapters {

  private ReviewAdapters() {}

  public static ReviewCases cases(TestDatabase database) {
    return database.injectedInto(new JpaReviewCases());
  }
}
