package io.kassa.domain.fulfilment;

import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Shows which authorizations end soon, or have ended, though something of them is neither taken nor
 * given up. Key: {@code kassa.authorizations.warn.before}, an ISO duration, P5D if nobody set it.
 */
@Stateless
public class WatchAuthorizations {

  /** Authorizations that are listed, of those that end and of those that have ended each. */
  public static final int MAX_LISTED = 500;

  private static final Comparator<Payment> SOONEST_FIRST =
      Comparator.comparing(it -> it.expiresAt().orElseThrow());

  @Inject Payments payments;
  @Inject Orders orders;
  @Inject Config config;
  @Inject Clock clock;

  /**
   * One authorization.
   *
   * @param orderNumber of the order that it pays, if that is still there
   * @param expired whether it has ended
   */
  public record Ending(Payment payment, Optional<String> orderNumber, boolean expired) {}

  /**
   * First those that end in this time, soonest first; then those that have ended, newest first. At
   * most {@value #MAX_LISTED} of each, so that what can be saved is never behind what can't.
   */
  public List<Ending> within(Optional<Duration> period) {
    Instant now = clock.instant();
    Instant before = now.plus(period.orElseGet(this::warnBefore));
    return Stream.concat(
            endings(payments.findExpiring(now, before, MAX_LISTED), SOONEST_FIRST, false),
            endings(payments.findExpired(now, MAX_LISTED), SOONEST_FIRST.reversed(), true))
        .toList();
  }

  private Stream<Ending> endings(List<UUID> ids, Comparator<Payment> order, boolean expired) {
    return payments.findAll(ids).stream()
        .sorted(order)
        .map(it -> new Ending(it, orderNumber(it), expired));
  }

  /** How many end within the configured time and have not yet. */
  public long countExpiring() {
    return payments.countExpiring(clock.instant(), clock.instant().plus(warnBefore()));
  }

  /** How many have ended though something of them was held. */
  public long countExpired() {
    return payments.countExpiring(Instant.EPOCH, clock.instant());
  }

  private Optional<String> orderNumber(Payment payment) {
    return orders
        .findIdByPayment(payment.paymentId())
        .flatMap(orders::find)
        .map(Order::reference)
        .map(it -> it.orderNumber());
  }

  private Duration warnBefore() {
    return ConfiguredDuration.of(config, "kassa.authorizations.warn.before", "P5D");
  }
}
