package io.kassa.domain.job;

import io.kassa.domain.workbench.HeardEvents;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The use cases of jobs, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class JobUseCases {

  private JobUseCases() {}

  /** Retries pause for half a second to a minute, leases are ten seconds longer than work. */
  public static JobSettings settings() {
    return new JobSettings(new MapConfig(Map.of()));
  }

  public static ScheduleJob schedule(Shop shop, JobHandlers handlers) {
    return new ScheduleJob(shop.jobs, handlers, new HeardEvents<>(), shop.clock);
  }

  public static JobDesk desk(Shop shop, JobHandlers handlers) {
    JobDesk desk = new JobDesk();
    desk.jobs = shop.jobs;
    desk.handlers = handlers;
    desk.settings = settings();
    desk.endedLate = shop.endedLate;
    desk.clock = shop.clock;
    return desk;
  }

  public static RunJob run(Shop shop, JobHandlers handlers) {
    RunJob run = new RunJob();
    run.handlers = handlers;
    run.clock = shop.clock;
    return run;
  }

  /** Handlers of which only the names matter, as a merchant brings them. */
  public static JobHandlers named(String... definitions) {
    return named(List.of(), List.of(definitions));
  }

  /** The same, of jobs of the checkout's own and of others. */
  public static JobHandlers named(List<String> own, List<String> others) {
    return JobHandlers.of(
        Stream.<JobHandler>concat(
                own.stream().map(IdleCheckoutJob::new),
                others.stream().map(it -> new ScriptedHandler(it, job -> JobOutcome.done())))
            .toList());
  }

  private record IdleCheckoutJob(String definition) implements CheckoutJob {

    @Override
    public Duration limit() {
      return Duration.ofSeconds(5);
    }

    @Override
    public JobOutcome run(ClaimedJob job) {
      return JobOutcome.done();
    }
  }
}
