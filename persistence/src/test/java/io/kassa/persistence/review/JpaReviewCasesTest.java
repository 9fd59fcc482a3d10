package io.kassa.persistence.review;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewCasesContract;
import io.kassa.persistence.database.TestDatabase;

class JpaReviewCasesTest implements ReviewCasesContract {

  private final TestDatabase database = TestDatabase.get();
  private final ReviewCases cases = database.injectedInto(new JpaReviewCases());

  @Override
  public ReviewCases reviewCases() {
    return cases;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
