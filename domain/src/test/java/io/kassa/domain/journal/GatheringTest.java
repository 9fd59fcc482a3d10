package io.kassa.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private final ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(1);
  private final List<List<Integer>> kept = new ArrayList<>();

  GatheringTest() {
    timers.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
  }

  @AfterEach
  void stop() {
    timers.shutdownNow();
  }

  @Test
  void whatIsGatheredIsKeptTogetherInItsOrder() throws InterruptedException {
    Gathering<Integer> gathering = new Gathering<>(timers, kept::add);

    gathering.add(1);
    gathering.add(2);
    end();

    assertThat(kept).containsExactly(List.of(1, 2));
  }

  @Test
  void manyAreKeptInSeveralTransactions() throws InterruptedException {
    Gathering<Integer> gathering = new Gathering<>(timers, kept::add);

    for (int i = 0; i <= Gathering.MAX_AT_ONCE; i++) {
      gathering.add(i);
    }
    end();

    assertThat(kept).extracting(List::size).containsExactly(Gathering.MAX_AT_ONCE, 1);
  }

  @Test
  void moreThanThereIsRoomForAreNotOnRecord() throws InterruptedException {
    Gathering<Integer> gathering = new Gathering<>(timers, kept::add);

    for (int i = 0; i <= Gathering.MAX_GATHERED; i++) {
      gathering.add(i);
    }
    end();

    assertThat(kept.stream().mapToInt(List::size).sum()).isEqualTo(Gathering.MAX_GATHERED);
  }

  @Test
  void onesThatCouldNotBeKeptDoNotKeepLaterOnesBack() throws InterruptedException {
    List<Integer> tried = new ArrayList<>();
    Gathering<Integer> gathering =
        new Gathering<>(
            timers,
            some -> {
              tried.addAll(some);
              if (tried.size() == 1) {
                throw new IllegalStateException("the database is away");
              }
            });

    gathering.add(1);
    Thread.sleep(2 * Gathering.DELAY_MILLIS);
    gathering.add(2);
    end();

    assertThat(tried).containsExactly(1, 2);
  }

  @Test
  void aServerThatStopsTakesNoMoreAndNobodyIsDisturbed() {
    ScheduledExecutorService stopped = Executors.newSingleThreadScheduledExecutor();
    stopped.shutdownNow();

    Gathering<Integer> gathering = new Gathering<>(stopped, kept::add);
    gathering.add(1);

    assertThat(kept).isEmpty();
  }

  private void end() throws InterruptedException {
    timers.shutdown();
    assertThat(timers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }
}
