package io.kassa.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewCasesContract;
import io.kassa.domain.review.ReviewFinding;
import io.kassa.domain.review.ReviewKind;
import io.kassa.domain.review.ReviewSubject;
import io.kassa.domain.time.MovableClock;
import io.kassa.persistence.database.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaReviewCasesTest implements ReviewCasesContract {

  private final TestDatabase database = TestDatabase.get();
  private final ReviewCases cases = ReviewAdapters.cases(database);

  /** Reaches the entity manager of the transaction. */
  private static final class Keeper {
    EntityManager entityManager;
  }

  @Test
  void aCaseThatAnEarlierReleaseHasClosedIsNotTakenForAnOpenOne() {
    Keeper keeper = database.injectedInto(new Keeper());
    ReviewSubject subject = ReviewSubject.unplaced(UUID.randomUUID(), "k-" + UUID.randomUUID());
    ReviewCase first = aCase(subject);
    database.run(() -> cases.add(first));
    database.run(
        () ->
            keeper
                .entityManager
                .createNativeQuery(
                    "UPDATE review_case SET closed_at = opened_at WHERE case_id = CAST(?1 AS UUID)")
                .setParameter(1, first.caseId().toString())
                .executeUpdate());

    assertThat(database.in(() -> cases.lock(first.key()))).isEmpty();
    ReviewCase second = aCase(subject);
    database.run(() -> cases.add(second));

    assertThat(database.in(() -> cases.lock(first.key()).orElseThrow().caseId()))
        .isEqualTo(second.caseId());
  }

  private static ReviewCase aCase(ReviewSubject subject) {
    return new ReviewCase(
        ReviewFinding.of(ReviewKind.NOT_ACKNOWLEDGED, "It was not."), subject, MovableClock.START);
  }

  @Override
  public ReviewCases reviewCases() {
    return cases;
  }

  @Override
  public Transactions transactions() {
    return database;
  }
}
