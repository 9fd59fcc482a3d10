package io.kassa.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A job whose handler came with a library that was taken out since; one fails for 48 hours. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class UnhandledJobsTest {

  private static final String DEFINITION = "apps/your-app/capturePayment";

  private final Shop shop = new Shop();
  private final JobHandlers before = JobUseCases.named(DEFINITION, "greet");
  private final UnhandledJobs unhandled = new UnhandledJobs();

  @BeforeEach
  void aJobWaitsWhoseHandlerIsTakenOut() {
    unhandled.jobs = shop.jobs;
    unhandled.handlers = JobUseCases.named("greet");
    unhandled.settings = JobUseCases.settings();
    unhandled.clock = shop.clock;
    schedule(DEFINITION, "kim");
    schedule("greet", "kim");
  }

  @Test
  void theDefinitionsOfSuchJobsAreNamedAndNoOthers() {
    assertThat(unhandled.definitions()).containsExactly(DEFINITION);
  }

  @Test
  void itWaitsForItsHandlerToComeBackAsLongAsOneThatFailsIsTried() {
    shop.clock.advance(Duration.ofDays(2).minusMillis(1));

    assertThat(unhandled.park(DEFINITION)).isZero();

    new JobWorker(shop, before).work();
    assertThat(job(DEFINITION).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void thenItIsGivenUpInWords() {
    shop.clock.advance(Duration.ofDays(2));

    assertThat(unhandled.park(DEFINITION)).isEqualTo(1);

    assertThat(job(DEFINITION).state()).isEqualTo(JobState.PARKED);
    assertThat(job(DEFINITION).lastProblem())
        .contains("This server has had no handler for apps/your-app/capturePayment for PT48H");
    assertThat(unhandled.definitions()).isEmpty();
    assertThat(unhandled.park(DEFINITION)).isZero();
  }

  @Test
  void manyAreGivenUpInPartsOfWhichNoneIsTooLarge() {
    for (int i = 0; i < UnhandledJobs.MAX_PARKED; i++) {
      schedule(DEFINITION, "robin" + i);
    }
    shop.clock.advance(Duration.ofDays(2));

    assertThat(unhandled.park(DEFINITION)).isEqualTo(UnhandledJobs.MAX_PARKED);
    assertThat(unhandled.park(DEFINITION)).isEqualTo(1);
  }

  private void schedule(String definition, String subject) {
    JobRequest request =
        new JobRequest(definition, subject, shop.clock.instant(), new JobParameters(Map.of()));
    shop.transactions.run(() -> JobUseCases.schedule(shop, before).schedule(request));
  }

  private Job job(String definition) {
    return shop.jobs.all().stream()
        .filter(it -> it.definition().equals(definition))
        .findFirst()
        .orElseThrow();
  }
}
