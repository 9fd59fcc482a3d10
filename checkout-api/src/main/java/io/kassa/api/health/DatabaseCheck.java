package io.kassa.api.health;

import io.kassa.domain.administration.FeelPulse;
import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The server may be given work: the database answers. The backlog is told beside it and is no
 * reason to send nobody here, because every server has the same.
 */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());

  private final AtomicBoolean answered = new AtomicBoolean(true);

  /** Looked up when it is asked: an injection that fails would take the check away unseen. */
  @Inject private Instance<FeelPulse> pulse;

  @Override
  public HealthCheckResponse call() {
    try {
      Backlog backlog = pulse.get().feel();
      if (!answered.getAndSet(true)) {
        LOG.warning("The database answers again");
      }
      return HealthCheckResponse.named("database")
          .up()
          .withData("kustomOrdersOverdue", backlog.overdue())
          .withData("kustomOrdersUnplaced", backlog.unplaced().count())
          .withData("settlementsWaiting", backlog.unsettled().count())
          .build();
    } catch (RuntimeException away) {
      tell(away);
      return HealthCheckResponse.down("database");
    }
  }

  /** Once: load balancers ask every second. */
  private void tell(RuntimeException away) {
    if (answered.getAndSet(false)) {
      LOG.log(Level.WARNING, "The database does not answer", away);
    }
  }
}
