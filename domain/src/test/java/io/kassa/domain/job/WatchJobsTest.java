package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs of a handler that does not say when they are late: after five minutes. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class WatchJobsTest {

  private static final String DEFINITION = "greet";

  private final Shop shop = new Shop();
  private final JobHandlers handlers = JobUseCases.named(DEFINITION);
  private final WatchJobs watch = new WatchJobs();

  @BeforeEach
  void looksAtTheShop() {
    watch.jobs = shop.jobs;
    watch.handlers = handlers;
    watch.clock = shop.clock;
    JobUseCases.schedule(shop, handlers)
        .schedule(
            new JobRequest(DEFINITION, "kim", shop.clock.instant(), new JobParameters(Map.of())));
  }

  @Test
  void whatIsDueSoonWaitsButIsNotLate() {
    assertThat(watch.look(DEFINITION)).isEqualTo(new WatchJobs.Backlog(1, 0, 0, List.of()));
  }

  @Test
  void whatShouldHaveBeenDoneByNowIsLate() {
    shop.clock.advance(Duration.ofMinutes(5));

    assertThat(watch.look(DEFINITION).lateSubjects()).containsExactly("kim");
  }

  @Test
  void whatIsDueLaterIsNotLateBeforeItShouldHaveBeenDone() {
    new JobWorker(shop, handlers).work();
    JobUseCases.schedule(shop, handlers)
        .schedule(
            new JobRequest(
                DEFINITION,
                "robin",
                shop.clock.instant().plus(Duration.ofDays(3)),
                new JobParameters(Map.of())));

    shop.clock.advance(Duration.ofDays(3).plusMinutes(5).minusMillis(1));
    assertThat(watch.look(DEFINITION)).isEqualTo(new WatchJobs.Backlog(1, 0, 0, List.of()));
    shop.clock.advance(Duration.ofMillis(1));

    assertThat(watch.look(DEFINITION).lateSubjects()).containsExactly("robin");
  }

  @Test
  void allThatIsLateIsCountedThoughOnlySomeIsNamed() {
    for (int i = 0; i < WatchJobs.MAX_NAMED; i++) {
      JobUseCases.schedule(shop, handlers)
          .schedule(
              new JobRequest(
                  DEFINITION, "kim" + i, shop.clock.instant(), new JobParameters(Map.of())));
    }
    shop.clock.advance(Duration.ofMinutes(5));

    WatchJobs.Backlog backlog = watch.look(DEFINITION);

    assertThat(backlog.late()).isEqualTo(WatchJobs.MAX_NAMED + 1);
    assertThat(backlog.lateSubjects()).hasSize(WatchJobs.MAX_NAMED);
  }

  @Test
  void whatIsDoneIsNeitherWaitingNorLate() {
    new JobWorker(shop, handlers).work();
    shop.clock.advance(Duration.ofMinutes(5));

    assertThat(watch.look(DEFINITION)).isEqualTo(new WatchJobs.Backlog(0, 0, 0, List.of()));
  }

  @Test
  void whatIsParkedIsCountedAndNotLate() {
    JobWorker worker = new JobWorker(shop, handlers);
    worker.end(worker.claim(DEFINITION).orElseThrow(), new JobOutcome.Park("never"));
    shop.clock.advance(Duration.ofMinutes(5));

    assertThat(watch.look(DEFINITION)).isEqualTo(new WatchJobs.Backlog(0, 1, 0, List.of()));
  }
}
