package io.kassa.benchmark;

import io.kassa.benchmark.load.MutationRates;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.rules.RuleRates;
import io.kassa.benchmark.server.Installation;
import io.kassa.benchmark.stream.StreamCost;
import io.kassa.benchmark.sync.SyncLag;
import io.kassa.benchmark.validation.ValidationTimes;
import java.io.IOException;
import java.util.Set;

/** Runs the parts that were asked for, one after another, on servers of its own. */
public final class Benchmark {
  private Benchmark() {}

  /** Ends with an error if anything went wrong; a figure that is worse than hoped for does not. */
  public static void main(String[] arguments) throws IOException {
    Settings settings = new Settings();
    Report report = new Report();
    if (settings.parts().contains("rules")) {
      new RuleRates(settings, report).run();
    }
    if (!settings.parts().equals(Set.of("rules"))) {
      runOnServers(settings, report);
    }
    report.write(settings.results(), settings.used());
    System.out.println("Written to " + settings.results());
    System.exit(report.errors().isEmpty() ? 0 : 1);
  }

  private static void runOnServers(Settings settings, Report report) throws IOException {
    try (Installation installation = Installation.start(settings)) {
      if (settings.parts().contains("mutations")) {
        new MutationRates(settings, installation, report).run();
      }
      if (settings.parts().contains("sync")) {
        new SyncLag(settings, installation, report).run();
      }
      if (settings.parts().contains("validation")) {
        new ValidationTimes(settings, installation, report).run();
      }
      if (settings.parts().contains("streams")) {
        new StreamCost(settings, installation, report).run();
      }
    }
  }
}
