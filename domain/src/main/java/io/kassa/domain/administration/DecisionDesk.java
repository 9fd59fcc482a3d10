package io.kassa.domain.administration;

import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.CancelRemaining;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.FulfilmentDesk;
import io.kassa.domain.fulfilment.RefundAmount;
import io.kassa.domain.fulfilment.RequestKey;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * The transactions of a decision. Each holds the order first and then the case, as everyone does
 * who opens or closes one, and does nothing about a case that is closed by then: so of decisions at
 * once one is carried out, and what it did is what the case says. Whenever a case is closed its
 * order waits for it no more.
 */
@Stateless
public class DecisionDesk {

  @Inject ReviewCases cases;
  @Inject CaseMatters matters;
  @Inject Orders orders;
  @Inject FulfilmentDesk fulfilment;
  @Inject Clock clock;

  /**
   * Does what was decided and closes the case, or nothing at all. What Kustom has to do is done by
   * a job after the commit.
   *
   * @param seen the case as it was read before, in a transaction of its own
   * @return the case as it is now; one that was closed meanwhile keeps its decision
   * @throws Rejection INVALID_REQUEST if this can't be decided about it; CART_BUSY if its order was
   *     built since; those of the refund or cancellation
   */
  public FoundCase decide(FoundCase seen, Decision decision) {
    Optional<Order> order = hold(seen);
    ReviewCase open = lock(seen);
    if (open.isOpen()) {
      requireHeld(open, order);
      require(open, seen.matter(), decision.kind());
      command(seen, decision).ifPresent(it -> ask(seen, it, decision));
      close(open, decision.sentence(), order);
    }
    return FoundCase.of(open, matters.of(open));
  }

  /**
   * Writes down that somebody tries something, before it is tried. A wish for money in doubt is
   * tried by a job after the commit.
   *
   * @return the case as it is now
   * @throws Rejection INVALID_REQUEST if this can't be decided about it
   */
  public FoundCase begin(FoundCase seen, Decision decision) {
    hold(seen);
    ReviewCase open = lock(seen);
    if (open.isOpen()) {
      require(open, seen.matter(), decision.kind());
      open.attempt(decision.sentence());
      seen.matter().openIntent().ifPresent(it -> fulfilment.retry(orderNumber(seen), it));
    }
    return FoundCase.of(open, matters.of(open));
  }

  /**
   * What was tried has helped.
   *
   * @param outcome one sentence
   */
  public FoundCase end(FoundCase seen, String outcome) {
    Optional<Order> order = hold(seen);
    ReviewCase open = lock(seen);
    close(open, outcome, order);
    return FoundCase.of(open, matters.of(open));
  }

  /** An order that was built since the case was read is not held, and would wait on for ever. */
  private static void requireHeld(ReviewCase open, Optional<Order> order) {
    if (order.isEmpty() && open.subject().orderId().isPresent()) {
      throw new Rejection(
          ErrorCode.CART_BUSY, "The order was built at this moment: look at the case again.");
    }
  }

  private static void require(ReviewCase open, CaseMatter matter, Decision.Kind wanted) {
    if (!Decidable.about(open, matter).contains(wanted)) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST,
          "What can be decided here is " + Decidable.about(open, matter) + ".");
    }
  }

  /** What the decision wants of the order's money, if it wants something. */
  private static Optional<FulfilmentCommand> command(FoundCase seen, Decision decision) {
    Optional<String> payment = seen.matter().paymentNumber();
    return switch (decision.kind()) {
      case REFUND -> Optional.of(new RefundAmount(amount(decision), Optional.empty(), payment));
      case CANCEL -> Optional.of(new CancelRemaining(payment));
      default -> Optional.empty();
    };
  }

  private static BigDecimal amount(Decision decision) {
    return decision
        .amount()
        .orElseThrow(() -> new Rejection(ErrorCode.INVALID_REQUEST, "A refund needs an amount."));
  }

  /** One key for one case: the database, too, lets only one wish for money come of it. */
  private void ask(FoundCase seen, FulfilmentCommand command, Decision decision) {
    RequestKey key =
        RequestKey.of("case/" + seen.reviewCase().caseId(), decision.kind() + decision.ofAmount());
    fulfilment.join(key, orderNumber(seen), command);
  }

  private static String orderNumber(FoundCase seen) {
    return seen.matter().order().map(OrderReference::orderNumber).orElseThrow();
  }

  private Optional<Order> hold(FoundCase seen) {
    return seen.matter().order().map(OrderReference::orderId).flatMap(orders::lock);
  }

  private ReviewCase lock(FoundCase seen) {
    return cases.lock(seen.reviewCase().caseId()).orElseThrow();
  }

  private void close(ReviewCase open, String how, Optional<Order> order) {
    if (open.isOpen()) {
      // As exact as the database keeps it, so that a repetition answers the same.
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      open.close(how, now);
      order.ifPresent(it -> release(it, open));
    }
  }

  /** With the last case every reason goes, however it was written. */
  private void release(Order order, ReviewCase closed) {
    UUID orderId = order.reference().orderId();
    boolean last =
        cases.findOpenOf(orderId).stream().allMatch(it -> it.caseId().equals(closed.caseId()));
    if (last) {
      order.reviewReason().ifPresent(order::release);
    } else {
      order.release(closed.reason());
    }
  }
}
