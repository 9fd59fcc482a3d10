package io.kassa.domain.administration;

import io.kassa.domain.kustom.watch.WatchKustomBacklog;
import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The backlog as it was a moment ago. Whether a server is well is asked every second by whoever
 * sends it work, and the more there is to count the longer it takes.
 */
@ApplicationScoped
public class RecentBacklog {

  /** For so long what was counted is told again. */
  static final Duration LIFETIME = Duration.ofSeconds(10);

  private final AtomicReference<Counted> last = new AtomicReference<>(Counted.NEVER);
  private WatchKustomBacklog watch;
  private Clock clock;

  private record Counted(Backlog backlog, Instant until) {
    static final Counted NEVER = new Counted(Backlog.none(), Instant.MIN);
  }

  RecentBacklog() {}

  /** Counts with this. */
  @Inject
  public RecentBacklog(WatchKustomBacklog watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  /** How much there was to do, ten seconds ago or later. */
  public Backlog look() {
    Instant now = clock.instant();
    Counted counted = last.get();
    if (!now.isBefore(counted.until())) {
      counted = new Counted(watch.look(), now.plus(LIFETIME));
      last.set(counted);
    }
    return counted.backlog();
  }
}
