package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BellTest {

  private static final Duration A_MOMENT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(10);

  private final Bell bell = new Bell();

  @Test
  void nobodyIsCalledWhereNothingHappens() throws InterruptedException {
    assertThat(bell.await(A_MOMENT)).isEmpty();
  }

  @Test
  void aSubjectThatCallsSeveralTimesBeforeSomebodyComesIsHeardOnce() throws InterruptedException {
    bell.ring("kim");
    bell.ring("kim");

    assertThat(bell.await(LONG)).contains("kim");
    assertThat(bell.await(A_MOMENT)).isEmpty();
  }

  @Test
  void whoCallsWhileSomebodyIsThereIsHeardAfterwards() throws InterruptedException {
    bell.ring("kim");
    bell.await(LONG);
    bell.ring("kim");
    bell.ring("kim");

    assertThat(bell.await(A_MOMENT)).isEmpty();
    bell.leave("kim", System.nanoTime());
    assertThat(bell.await(LONG)).contains("kim");
    bell.leave("kim", System.nanoTime());
    assertThat(bell.await(A_MOMENT)).isEmpty();
  }

  @Test
  void whoCallsWhileItRestsIsHeardWhenTheRestIsOverAndOthersBefore() throws InterruptedException {
    bell.ring("kim");
    bell.await(LONG);
    long rested = System.nanoTime() + Duration.ofMillis(200).toNanos();
    bell.leave("kim", rested);
    bell.ring("kim");
    bell.ring("robin");

    assertThat(bell.await(LONG)).contains("robin");
    assertThat(bell.await(LONG)).contains("kim");
    assertThat(System.nanoTime() - rested).isNotNegative();
  }

  @Test
  void aRestThatNobodyInterruptsIsForgotten() throws InterruptedException {
    bell.ring("kim");
    bell.await(LONG);
    bell.leave("kim", System.nanoTime());
    assertThat(bell.await(A_MOMENT)).isEmpty();

    bell.ring("kim");

    assertThat(bell.await(LONG)).contains("kim");
  }

  @Test
  void whatIsLeftUnfinishedIsHeardAgainWithoutACall() throws InterruptedException {
    bell.ring("kim");
    bell.await(LONG);
    bell.leaveUnfinished("kim", System.nanoTime());

    assertThat(bell.await(LONG)).contains("kim");
  }

  @Test
  void manySubjectsAreHeardByManyWorkersOnceEach() {
    Set<String> all = new HashSet<>();
    IntStream.range(0, 1000).forEach(i -> all.add("subject " + i));
    CompletableFuture<?> ringing = CompletableFuture.runAsync(() -> all.forEach(bell::ring));
    CompletableFuture<Set<String>> first = CompletableFuture.supplyAsync(() -> heard(500));
    CompletableFuture<Set<String>> second = CompletableFuture.supplyAsync(() -> heard(500));

    Set<String> heard =
        first
            .thenCombine(
                second,
                (one, other) -> {
                  one.addAll(other);
                  return one;
                })
            .orTimeout(30, TimeUnit.SECONDS)
            .join();

    ringing.join();
    assertThat(heard).isEqualTo(all);
  }

  private Set<String> heard(int count) {
    Set<String> heard = new HashSet<>();
    for (int i = 0; i < count; i++) {
      try {
        heard.add(bell.await(LONG).orElseThrow());
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    return heard;
  }
}
