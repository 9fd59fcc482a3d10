package io.kassa.domain.review;

import io.kassa.domain.contract.InMemoryTransactions;
import io.kassa.domain.contract.Transactions;

class InMemoryReviewCasesTest implements ReviewCasesContract {

  private final InMemoryReviewCases cases = new InMemoryReviewCases();

  @Override
  public ReviewCases reviewCases() {
    return cases;
  }

  @Override
  public Transactions transactions() {
    return new InMemoryTransactions(cases);
  }
}
