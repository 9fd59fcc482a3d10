package io.kassa.api.health;

import io.kassa.domain.administration.FeelPulse;
import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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

  /** Looked up when it is asked: an injection that fails would take the check away unseen. */
  @Inject private Instance<FeelPulse> pulse;

  @Override
  public HealthCheckResponse call() {
    try {
      Backlog backlog = pulse.get().feel();
      return HealthCheckResponse.named("database")
          .up()
          .withData("kustomOrdersOverdue", backlog.overdue())
          .withData("kustomOrdersUnplaced", backlog.unplaced().count())
          .withData("settlementsWaiting", backlog.unsettled().count())
          .build();
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "The database does not answer", away);
      return HealthCheckResponse.down("database");
    }
  }
}
