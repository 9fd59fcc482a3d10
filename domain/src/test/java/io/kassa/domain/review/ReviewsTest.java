package io.kassa.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.time.MovableClock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewsTest {

  private static final ReviewFinding LOST =
      ReviewFinding.of(ReviewKind.AUTHORIZATION_LOST, "It is lost.");

  private final UUID cartId = UUID.randomUUID();
  private final InMemoryReviewCases cases = new InMemoryReviewCases();
  private final MovableClock clock = new MovableClock();
  private final Reviews reviews = new Reviews(cases, clock);
  private final ReviewSubject unplaced = ReviewSubject.unplaced(cartId, "k-1");
  private final ReviewSubject ordered =
      new ReviewSubject(
          Optional.of(cartId), "k-1", Optional.of(UUID.randomUUID()), Optional.empty());

  @Test
  void whatHappensAgainWhileItsCaseIsOpenIsToldOnce() {
    assertThat(reviews.openAnew(LOST, unplaced)).isTrue();
    assertThat(reviews.openAnew(LOST, unplaced)).isFalse();

    assertThat(cases.all()).hasSize(1);
  }

  @Test
  void whatHappensAgainAfterItsCaseWasClosedIsToldAgainAndTheFirstDecisionStays() {
    reviews.openAnew(LOST, unplaced);
    close("It is right.");

    assertThat(reviews.openAnew(LOST, unplaced)).isTrue();

    assertThat(cases.all()).extracting(ReviewCase::isOpen).containsExactly(false, true);
    assertThat(cases.all().get(0).decision()).contains("It is right.");
  }

  @Test
  void whatStaysAsItIsIsNotToldAgainAfterSomebodyHasDecidedAboutItsOrder() {
    reviews.open(LOST, ordered);
    close("It is right.");

    assertThat(reviews.open(LOST, ordered)).isFalse();

    assertThat(cases.countOpen()).isZero();
  }

  @Test
  void aDecisionFromBeforeThereWasAnOrderIsNoneAboutTheOrder() {
    reviews.open(LOST, unplaced);
    close("There is no order.");

    assertThat(reviews.open(LOST, ordered)).isTrue();

    assertThat(cases.countOpen()).isOne();
  }

  @Test
  void anOpenCaseOfWhichAnOrderCameIsAboutTheOrderFromThenOn() {
    reviews.open(LOST, unplaced);

    assertThat(reviews.open(ReviewFinding.of(LOST.kind(), "It waits."), ordered)).isTrue();
    assertThat(reviews.open(LOST, ordered)).isFalse();

    assertThat(cases.all()).hasSize(1);
    assertThat(cases.all().get(0).subject()).isEqualTo(ordered);
    assertThat(cases.all().get(0).reason()).isEqualTo("It waits.");
  }

  private void close(String decision) {
    assertThat(reviews.close(LOST.kind(), "k-1", decision)).isPresent();
  }
}
