package io.kassa.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomBacklog;
import io.kassa.domain.kustom.watch.WatchUseCases;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentBacklogTest {

  private final MovableClock clock = new MovableClock();
  private final Counted counted = new Counted();
  private final RecentBacklog recent =
      new RecentBacklog(WatchUseCases.backlog(counted, clock), clock);

  @Test
  void whoAsksEverySecondHasNothingCountedAnew() {
    counted.orders = 7;
    assertThat(recent.look().watched()).isEqualTo(7);

    counted.orders = 8;
    clock.advance(RecentBacklog.LIFETIME.minusMillis(1));
    assertThat(recent.look().watched()).isEqualTo(7);
    assertThat(counted.times).isEqualTo(1);

    clock.advance(RecentBacklog.LIFETIME);
    assertThat(recent.look().watched()).isEqualTo(8);
    assertThat(counted.times).isEqualTo(2);
  }

  /** As many orders as somebody says; it knows how often it was asked. */
  private static final class Counted implements KustomBacklog {

    private long orders;
    private int times;

    @Override
    public long watched() {
      times++;
      return orders;
    }

    @Override
    public long dueBefore(Instant then) {
      return 0;
    }

    @Override
    public Waiting unplaced() {
      return new Waiting(0, Optional.empty());
    }

    @Override
    public Waiting unsettled() {
      return new Waiting(0, Optional.empty());
    }
  }
}
