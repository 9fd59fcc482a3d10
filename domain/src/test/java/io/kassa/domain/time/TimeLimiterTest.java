package io.kassa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimiterTest {

  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final TimeLimiter limiter = TimeLimiter.on(threads);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void whatIsDoneInTimeIsAnswered() {
    assertThat(limiter.call(() -> "done", LONG)).contains("done");
  }

  @Test
  void whatTakesLongerIsNotWaitedForButGoesOnToItsEnd() throws InterruptedException {
    CountDownLatch mayEnd = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);

    assertThat(limiter.call(() -> endedAfter(mayEnd, ended), SHORT)).isEmpty();
    mayEnd.countDown();

    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatFailsIsThrown() {
    assertThatThrownBy(
            () ->
                limiter.call(
                    () -> {
                      throw new IllegalArgumentException("no");
                    },
                    LONG))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatNoThreadTakesIsNotDone() {
    TimeLimiter full =
        TimeLimiter.on(
            task -> {
              throw new RejectedExecutionException();
            });

    assertThat(full.call(() -> "done", LONG)).isEmpty();
  }

  @Test
  void noMoreThanSoMuchIsUnderWayAtOnce() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Duration nothing = Duration.ofMillis(1);
    for (int i = 0; i < 64; i++) {
      assertThat(limiter.call(() -> endedAfter(mayEnd, new CountDownLatch(1)), nothing)).isEmpty();
    }

    assertThat(limiter.call(() -> "done", LONG)).isEmpty();
    mayEnd.countDown();
  }

  private static boolean endedAfter(CountDownLatch mayEnd, CountDownLatch ended) {
    try {
      boolean free = mayEnd.await(10, TimeUnit.SECONDS);
      ended.countDown();
      return free;
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
