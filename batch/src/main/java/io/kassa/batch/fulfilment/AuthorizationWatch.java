package io.kassa.batch.fulfilment;

import io.kassa.batch.timer.TimedLooks;
import io.kassa.domain.fulfilment.WatchAuthorizations;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Tells, every ten seconds, how many authorizations end soon and how many have ended with money
 * left in them, as metrics {@code kassa_authorizations_expiring} and {@code
 * kassa_authorizations_expired}. The numbers are those of the whole database, on every server.
 */
@Singleton
@Startup
@DependsOn("kassa-domain.jar#Start") // the schema is there then
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each look is a transaction
public class AuthorizationWatch {

  @Inject private WatchAuthorizations authorizations;
  @Inject private MetricRegistry metrics;
  @Inject private TimedLooks looks;

  private volatile long expiring;
  private volatile long expired;

  @PostConstruct
  void offer() {
    metrics.gauge("kassa_authorizations_expiring", () -> expiring);
    metrics.gauge("kassa_authorizations_expired", () -> expired);
  }

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "authorizations")
  public void look() {
    looks.look(
        "authorizations",
        () -> {
          expiring = authorizations.countExpiring();
          expired = authorizations.countExpired();
        });
  }
}
