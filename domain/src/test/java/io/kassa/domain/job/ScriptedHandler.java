package io.kassa.domain.job;

import java.time.Duration;
import java.util.function.Function;

/** Does what a test says; each attempt takes at most five seconds. */
public record ScriptedHandler(String definition, Function<ClaimedJob, JobOutcome> script)
    implements JobHandler {

  @Override
  public Duration limit() {
    return Duration.ofSeconds(5);
  }

  @Override
  public JobOutcome run(ClaimedJob job) {
    return script.apply(job);
  }
}
