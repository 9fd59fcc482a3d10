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
import org.eclipse.microprofile.config.Config;

/**
 * Shows which authorizations end soon, or have ended, though something of them is neither taken nor
 * given up. Key: {@code kassa.authorizations.warn.before}, an ISO duration, P5D if nobody set it.
 */
@Stateless
public class WatchAuthorizations {

  /** Authorizations that are listed; there may be more in a bad week. */
  public static final int MAX_LISTED = 500;

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

  /** Those that end in this time or have ended, soonest first, at most {@value #MAX_LISTED}. */
  public List<Ending> within(Optional<Duration> period) {
    Instant now = clock.instant();
    Instant before = now.plus(period.orElseGet(this::warnBefore));
    return payments.findAll(payments.findExpiring(before, MAX_LISTED)).stream()
        .sorted(Comparator.comparing(it -> it.expiresAt().orElseThrow()))
        .map(it -> new Ending(it, orderNumber(it), !it.expiresAt().orElseThrow().isAfter(now)))
        .toList();
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
