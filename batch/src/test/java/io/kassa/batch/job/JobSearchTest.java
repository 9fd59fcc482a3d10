package io.kassa.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobParameters;
import io.kassa.domain.job.JobRequest;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobSearchTest {

  private static final String DEFINITION = "greet";

  private final Shop shop = new Shop();
  private final JobHandlers handlers = JobUseCases.named(DEFINITION);
  private final Doorbell doorbell = new Doorbell();
  private final JobSearch search = new JobSearch();

  @BeforeEach
  @SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
  void theWorkerBegins() {
    search.desk = JobUseCases.desk(shop, handlers);
    search.doorbell = doorbell;
    search.settings = JobUseCases.settings();
    search.server = new ServerName();
    search.begin(DEFINITION);
  }

  @Test
  void whoCallsDoesNotWaitUntilABacklogIsWorkedOff() throws InterruptedException {
    waits("kim");
    waits("robin");
    waits("charlie");
    calls("alex");

    assertThat(found(4)).containsExactly("kim", "alex", "robin", "charlie");
  }

  @Test
  void aBacklogDoesNotWaitUntilNobodyCalls() throws InterruptedException {
    waits("kim");
    waits("robin");
    calls("alex");
    calls("billie");
    calls("charlie");

    assertThat(found(5)).containsExactly("kim", "alex", "robin", "billie", "charlie");
  }

  private List<String> found(int count) throws InterruptedException {
    List<String> subjects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      search.next().map(ClaimedJob::subject).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** Due before whoever calls. */
  private void waits(String subject) {
    shop.clock.advance(Duration.ofMillis(1));
    schedule(subject, Duration.ofHours(1));
  }

  private void calls(String subject) {
    shop.clock.advance(Duration.ofMillis(1));
    schedule(subject, Duration.ZERO);
    doorbell.bell(DEFINITION).ring(subject);
  }

  private void schedule(String subject, Duration ago) {
    JobUseCases.schedule(shop, handlers)
        .schedule(
            new JobRequest(
                DEFINITION, subject, shop.clock.instant().minus(ago), new JobParameters(Map.of())));
  }
}
