package io.kassa.batch.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.batch.timer.CountedFailures;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class BacklogTimerTest {

  private final CountedFailures failures = new CountedFailures();

  @Test
  void aLookThatFailsIsFollowedByTheNext() {
    BacklogTimer timer = new BacklogTimer();
    timer.metrics = new BacklogMetrics(); // there is nothing that it could look at
    timer.looks = failures.looks();

    timer.look();
    timer.look();

    assertThat(failures.failed()).containsExactly("backlog", "backlog");
  }
}
