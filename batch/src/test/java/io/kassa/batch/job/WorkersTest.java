package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final String JOB = "greet";

  private final MovableClock clock = new MovableClock();
  private final Workers workers = new Workers(clock);
  private final Workers.Worker worker = workers.begins(JOB, Duration.ofSeconds(30));

  @Test
  void whoeverIsSilentForTooLongIsLost() {
    clock.advance(Duration.ofSeconds(30));
    assertThat(workers.hasLostOne(JOB)).isFalse();

    clock.advance(Duration.ofMillis(1));

    assertThat(workers.hasLostOne(JOB)).isTrue();
    assertThat(workers.hasLostOne("wave")).isFalse();
  }

  @Test
  void oneOfSeveralIsMissed() {
    Workers.Worker other = workers.begins(JOB, Duration.ofSeconds(30));
    clock.advance(Duration.ofSeconds(31));

    other.lives();

    assertThat(workers.hasLostOne(JOB)).isTrue();
  }

  @Test
  void whoeverLivesIsNotLost() {
    clock.advance(Duration.ofSeconds(20));
    worker.lives();
    clock.advance(Duration.ofSeconds(20));

    assertThat(workers.hasLostOne(JOB)).isFalse();
  }

  @Test
  void whoeverWasStoppedIsNotLost() {
    worker.ends();
    clock.advance(Duration.ofHours(1));

    assertThat(workers.hasLostOne(JOB)).isFalse();
  }

  @Test
  void whoeverIsExpectedAndDoesNotBeginIsLost() {
    workers.expects("wave", Duration.ofMinutes(1));
    clock.advance(Duration.ofMinutes(1));
    assertThat(workers.hasLostOne("wave")).isFalse();

    clock.advance(Duration.ofMillis(1));

    assertThat(workers.hasLostOne("wave")).isTrue();
  }

  @Test
  void whoeverBeginsIsNotExpectedAnyMore() {
    workers.expects("wave", Duration.ofMinutes(1));
    Workers.Worker other = workers.begins("wave", Duration.ofSeconds(30));
    clock.advance(Duration.ofMinutes(2));
    other.lives();

    assertThat(workers.hasLostOne("wave")).isFalse();
  }

  @Test
  void whoeverWasReplacedIsNotLost() {
    workers.forget(JOB, workers.of(JOB));
    clock.advance(Duration.ofHours(1));

    assertThat(workers.hasLostOne(JOB)).isFalse();
  }
}
