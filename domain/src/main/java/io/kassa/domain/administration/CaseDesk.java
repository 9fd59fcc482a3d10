package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The short transactions of a decision: what a case is about, and its end. */
@Stateless
public class CaseDesk {

  /** Cases in one list. */
  public static final int MAX_CASES = 500;

  @Inject ReviewCases cases;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject KustomCheckouts checkouts;
  @Inject Clock clock;

  /**
   * A case and what can be done about it.
   *
   * @param possible nothing once it is closed
   */
  public record Found(
      ReviewCase reviewCase,
      Optional<String> orderNumber,
      Optional<String> paymentNumber,
      Optional<KustomCheckout> checkout,
      Set<Decision.Kind> possible) {}

  /** Cases, at most {@value #MAX_CASES}: open ones oldest first, or closed ones newest first. */
  public List<Found> list(boolean open) {
    List<ReviewCase> found = open ? cases.findOpen(MAX_CASES) : cases.findClosed(MAX_CASES);
    return describe(found);
  }

  /** These cases and what can be done about them. */
  public List<Found> describe(List<ReviewCase> found) {
    return found.stream().map(this::describe).toList();
  }

  /**
   * One case.
   *
   * @throws Rejection NOT_FOUND
   */
  public Found find(UUID caseId) {
    return cases
        .find(caseId)
        .map(this::describe)
        .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "There is no such case."));
  }

  /** Closes a case with a decision; one that is closed already keeps the first. */
  public Found close(UUID caseId, Decision decision) {
    ReviewCase open = lock(caseId);
    open.close(decision.sentence(), now());
    return describe(open);
  }

  /** Closes it, and lets its order wait no more for what it was about. */
  public Found accept(UUID caseId, Decision decision) {
    ReviewCase found = find(caseId).reviewCase();
    Optional<Order> order = found.subject().orderId().flatMap(orders::lock);
    ReviewCase open = lock(caseId);
    if (open.isOpen()) {
      open.close(decision.sentence(), now());
      order.ifPresent(it -> release(it, open));
    }
    return describe(open);
  }

  /** With the last case every reason goes, however it was written. */
  private void release(Order order, ReviewCase decided) {
    boolean last =
        cases.findOpenOf(order.reference().orderId()).stream()
            .allMatch(it -> it.caseId().equals(decided.caseId()));
    if (last) {
      order.reviewReason().ifPresent(order::release);
    } else {
      order.release(decided.reason());
    }
  }

  /** As exact as the database keeps it, so that a repetition answers the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private ReviewCase lock(UUID caseId) {
    return cases.lock(find(caseId).reviewCase().key()).orElseThrow();
  }

  private Found describe(ReviewCase found) {
    Optional<KustomCheckout> checkout =
        checkouts.find(new KustomOrderId(found.subject().externalReference()));
    return new Found(
        found,
        found
            .subject()
            .orderId()
            .flatMap(orders::find)
            .map(order -> order.reference().orderNumber()),
        found
            .subject()
            .paymentId()
            .flatMap(id -> payments.findAll(List.of(id)).stream().findFirst())
            .map(Payment::paymentNumber),
        checkout,
        possible(found, checkout));
  }

  private static Set<Decision.Kind> possible(ReviewCase found, Optional<KustomCheckout> checkout) {
    Set<Decision.Kind> possible = EnumSet.noneOf(Decision.Kind.class);
    if (!found.isOpen()) {
      return possible;
    }
    possible.add(Decision.Kind.CLOSE);
    boolean ordered = found.subject().orderId().isPresent();
    if (ordered) {
      possible.addAll(Set.of(Decision.Kind.ACCEPT, Decision.Kind.REFUND, Decision.Kind.CANCEL));
    }
    if (checkout.isPresent()) {
      possible.add(checkout.get().isCompleted() ? Decision.Kind.RETRY : Decision.Kind.PLACE);
    }
    return possible;
  }
}
