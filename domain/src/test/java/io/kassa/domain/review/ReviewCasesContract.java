package io.kassa.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of review cases has to do. */
public interface ReviewCasesContract {

  ReviewCases reviewCases();

  Transactions transactions();

  @Test
  default void aCaseIsFoundAsItWasOpened() {
    ReviewSubject subject =
        new ReviewSubject(
            Optional.of(UUID.randomUUID()),
            UUID.randomUUID().toString(),
            Optional.of(UUID.randomUUID()),
            Optional.of(UUID.randomUUID()));
    ReviewFinding finding =
        new ReviewFinding(
            ReviewKind.AMOUNT_DIFFERS,
            "It was too little.",
            ReviewEvidence.none().with("currency", "SEK").with("status", "AUTHORIZED"));
    ReviewCase opened = opened(finding, subject, MovableClock.START);

    ReviewCase found = found(opened);

    assertThat(found.caseId()).isEqualTo(opened.caseId());
    assertThat(found.kind()).isEqualTo(ReviewKind.AMOUNT_DIFFERS);
    assertThat(found.subject()).isEqualTo(subject);
    assertThat(found.reason()).isEqualTo("It was too little.");
    assertThat(found.evidence()).isEqualTo(finding.evidence());
    assertThat(found.openedAt()).isEqualTo(MovableClock.START);
    assertThat(found.isOpen()).isTrue();
  }

  @Test
  default void aCaseMayBeAboutAPurchaseWithoutAnOrder() {
    ReviewSubject subject = ReviewSubject.unplaced(UUID.randomUUID(), UUID.randomUUID().toString());
    ReviewCase opened = opened(aFinding(), subject, MovableClock.START);

    assertThat(found(opened).subject()).isEqualTo(subject);
  }

  @Test
  default void theSameCaseIsNotOpenedTwice() {
    ReviewSubject subject = aSubject();
    opened(aFinding(), subject, MovableClock.START);

    assertThatThrownBy(() -> opened(aFinding(), subject, MovableClock.START))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aCaseThatWasClosedMayComeAgainAndIsAnother() {
    UUID orderId = UUID.randomUUID();
    ReviewSubject subject =
        new ReviewSubject(
            Optional.empty(), UUID.randomUUID().toString(), Optional.of(orderId), Optional.empty());
    ReviewCase first = opened(aFinding(), subject, MovableClock.START);
    assertThat(decided(first, Optional.of(orderId))).isFalse();
    transactions()
        .run(
            () ->
                reviewCases()
                    .lock(first.key())
                    .orElseThrow()
                    .close("It is right.", MovableClock.START));
    assertThat(transactions().in(() -> reviewCases().lock(first.key()))).isEmpty();

    ReviewCase second = opened(aFinding(), subject, MovableClock.START);

    assertThat(transactions().in(() -> reviewCases().lock(first.key())))
        .map(ReviewCase::caseId)
        .contains(second.caseId());
    assertThat(found(first).isOpen()).isFalse();
    assertThat(decided(first, Optional.of(orderId))).isTrue();
    assertThat(decided(first, Optional.of(UUID.randomUUID()))).isFalse();
    assertThat(decided(first, Optional.empty())).isFalse();
  }

  private boolean decided(ReviewCase any, Optional<UUID> orderId) {
    return transactions().in(() -> reviewCases().isDecided(any.key(), orderId));
  }

  @Test
  default void aClosedCaseKeepsItsDecisionAndIsNotCounted() {
    ReviewCase opened = opened(aFinding(), aSubject(), MovableClock.START);
    long before = transactions().in(() -> reviewCases().countOpen());
    long ofItsKind = open(opened.kind());

    transactions()
        .run(() -> reviewCases().lock(opened.caseId()).orElseThrow().attempt("Somebody asked."));
    assertThat(found(opened).isOpen()).isTrue();
    assertThat(found(opened).decision()).contains("Somebody asked.");
    transactions()
        .run(
            () ->
                reviewCases()
                    .lock(opened.key())
                    .orElseThrow()
                    .close("It is right.", MovableClock.START));

    assertThat(found(opened).isOpen()).isFalse();
    assertThat(found(opened).decision()).contains("Somebody asked. It is right.");
    assertThat(transactions().in(() -> reviewCases().lock(UUID.randomUUID()))).isEmpty();
    assertThat(transactions().in(() -> reviewCases().countOpen())).isEqualTo(before - 1);
    assertThat(open(opened.kind())).isEqualTo(ofItsKind - 1);
    assertThat(open(ReviewKind.CART_UNPRICEABLE)).isZero();
  }

  private long open(ReviewKind kind) {
    return transactions().in(() -> reviewCases().countOpen(kind));
  }

  @Test
  default void openCasesAreListedOldestFirst() {
    Instant longAgo = MovableClock.START.minusSeconds(1_000_000_000);
    ReviewCase second = opened(aFinding(), aSubject(), longAgo.plusSeconds(1));
    ReviewCase first = opened(aFinding(), aSubject(), longAgo);

    List<ReviewCase> open = transactions().in(() -> reviewCases().findOpen(Optional.empty(), 2));

    assertThat(open)
        .extracting(ReviewCase::caseId)
        .containsExactly(first.caseId(), second.caseId());
    transactions()
        .run(
            () ->
                List.of(first, second)
                    .forEach(
                        it ->
                            reviewCases()
                                .lock(it.key())
                                .orElseThrow()
                                .close("Enough.", MovableClock.START)));
  }

  @Test
  default void casesAreListedPageByPageAlsoThoseOfOneMoment() {
    Instant longAgo = MovableClock.START.minusSeconds(1_100_000_000);
    Instant farAway = MovableClock.START.plusSeconds(900_000_000);
    ReviewCase before = opened(aFinding(), aSubject(), MovableClock.START);
    close(before, farAway.plusSeconds(1));
    List<ReviewCase> all =
        Stream.generate(() -> opened(aFinding(), aSubject(), longAgo)).limit(3).toList();
    List<UUID> ids = all.stream().map(ReviewCase::caseId).toList();

    assertThat(pages(Optional.empty(), after -> reviewCases().findOpen(after, 1)))
        .containsExactlyInAnyOrderElementsOf(ids);

    all.forEach(it -> close(it, farAway));
    assertThat(pages(Optional.of(found(before)), after -> reviewCases().findClosed(after, 1)))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private void close(ReviewCase open, Instant at) {
    transactions().run(() -> reviewCases().lock(open.caseId()).orElseThrow().close("Seen.", at));
  }

  /** Three pages of one case each, after this one. */
  private List<UUID> pages(
      Optional<ReviewCase> first, Function<Optional<ReviewCase>, List<ReviewCase>> page) {
    List<UUID> ids = new ArrayList<>();
    Optional<ReviewCase> last = first;
    for (int i = 0; i < 3; i++) {
      Optional<ReviewCase> after = last;
      last = Optional.of(transactions().in(() -> page.apply(after)).get(0));
      ids.add(last.orElseThrow().caseId());
    }
    return ids;
  }

  @Test
  default void aCaseIsFoundByItsIdAndByItsOrder() {
    ReviewSubject subject =
        new ReviewSubject(
            Optional.empty(),
            UUID.randomUUID().toString(),
            Optional.of(UUID.randomUUID()),
            Optional.empty());
    ReviewCase opened = opened(aFinding(), subject, MovableClock.START);
    UUID orderId = subject.orderId().orElseThrow();

    assertThat(transactions().in(() -> reviewCases().find(opened.caseId())))
        .map(ReviewCase::key)
        .contains(opened.key());
    assertThat(transactions().in(() -> reviewCases().find(UUID.randomUUID()))).isEmpty();
    assertThat(transactions().in(() -> reviewCases().findOpenOf(orderId))).hasSize(1);

    Instant farAway = MovableClock.START.plusSeconds(1_000_000_000);
    transactions()
        .run(() -> reviewCases().lock(opened.key()).orElseThrow().close("Done.", farAway));
    assertThat(transactions().in(() -> reviewCases().findOpenOf(orderId))).isEmpty();
    assertThat(transactions().in(() -> reviewCases().findClosed(Optional.empty(), 1)))
        .extracting(ReviewCase::caseId)
        .containsExactly(opened.caseId());
    assertThat(found(opened).closedAt()).contains(farAway);
  }

  @Test
  default void everyCaseAboutACartIsFoundOldestFirstWhetherItIsOpenOrNot() {
    UUID cartId = UUID.randomUUID();
    ReviewCase second = opened(aFinding(), aSubject(cartId), MovableClock.START.plusSeconds(1));
    ReviewCase first = opened(aFinding(), aSubject(cartId), MovableClock.START);
    opened(aFinding(), aSubject(), MovableClock.START);
    transactions()
        .run(
            () ->
                reviewCases()
                    .lock(first.key())
                    .orElseThrow()
                    .close("It is right.", MovableClock.START));

    assertThat(transactions().in(() -> reviewCases().findAll(cartId)))
        .extracting(ReviewCase::caseId)
        .containsExactly(first.caseId(), second.caseId());
  }

  private ReviewCase opened(ReviewFinding finding, ReviewSubject subject, Instant at) {
    ReviewCase opened = new ReviewCase(finding, subject, at);
    transactions().run(() -> reviewCases().add(opened));
    return opened;
  }

  private ReviewCase found(ReviewCase opened) {
    return transactions().in(() -> reviewCases().lock(opened.caseId())).orElseThrow();
  }

  private static ReviewFinding aFinding() {
    return ReviewFinding.of(ReviewKind.SECOND_PAYMENT, "It was paid twice.");
  }

  private static ReviewSubject aSubject() {
    return aSubject(UUID.randomUUID());
  }

  private static ReviewSubject aSubject(UUID cartId) {
    return ReviewSubject.unplaced(cartId, UUID.randomUUID().toString());
  }
}
