package io.kassa.domain.job;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.workbench.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A shop whose jobs greet people; an attempt takes at most five seconds. */
final class GreetingJobs {

  static final String DEFINITION = "greet";

  final Shop shop = new Shop();
  final List<String> said = new ArrayList<>();
  final JobHandlers handlers =
      JobHandlers.of(List.of(new ScriptedHandler(DEFINITION, this::greet)));
  final JobWorker worker = new JobWorker(shop, handlers);

  private JobOutcome greet(ClaimedJob job) {
    said.add(job.parameters().text("greeting"));
    return JobOutcome.done();
  }

  void schedule(String subject, String greeting) {
    schedule(subject, greeting, shop.clock.instant());
  }

  void schedule(String subject, String greeting, Instant dueAt) {
    schedule(DEFINITION, subject, greeting, dueAt);
  }

  void schedule(String definition, String subject, String greeting, Instant dueAt) {
    JobParameters parameters = new JobParameters(Map.of("greeting", FieldValue.text(greeting)));
    JobUseCases.schedule(shop, handlers)
        .schedule(new JobRequest(definition, subject, dueAt, parameters));
  }

  List<JobState> states() {
    return shop.jobs.all().stream().map(Job::state).toList();
  }
}
