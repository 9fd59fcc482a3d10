package io.kassa.benchmark.load;

import io.kassa.benchmark.Settings;
import io.kassa.benchmark.report.Figures;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import io.kassa.benchmark.server.Installation;
import java.io.IOException;

/**
 * Changes per second and their latencies, of Kassa and of the floor in turn, so that whatever else
 * the machine does meets both. The ratios are what counts.
 */
public final class MutationRates {
  private static final int WARM_UP_CLIENTS = 8;

  private final Settings settings;
  private final Installation installation;
  private final Report report;

  public MutationRates(Settings settings, Installation installation, Report report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
  }

  /** Measures and reports. */
  public void run() throws IOException {
    CartService floor = CartService.floor(installation.address());
    Round warmUp = new Round(WARM_UP_CLIENTS, settings.warmUp());
    check("warm-up of the floor", warmUp.load(floor, installation.use()));
    Table table = new Table("Changes of carts, beside the floor");
    for (boolean checkedOut : new boolean[] {false, true}) {
      CartService kassa = CartService.kassa(installation.address(), checkedOut);
      check("warm-up", warmUp.load(kassa, installation.use()));
      for (int carts : settings.carts()) {
        compare(floor, kassa, carts, table.row());
      }
    }
    report.show(table);
  }

  private void compare(CartService floor, CartService kassa, int carts, Table row)
      throws IOException {
    Round round = new Round(carts, settings.roundLength());
    Measured ofFloor = new Measured();
    Measured ofKassa = new Measured();
    for (int i = 0; i < settings.rounds(); i++) {
      installation.awaitIdle();
      ofFloor.add(round.load(floor, installation.use()));
      installation.awaitIdle();
      ofKassa.add(round.load(kassa, installation.use()));
    }
    row.with("carts", carts).with("Kustom order", kassa.checkedOut() ? "yes" : "no");
    describe(row, ofKassa, ofFloor);
    check("floor with " + carts + " carts", ofFloor);
    check("Kassa with " + carts + " carts", ofKassa);
  }

  private static void describe(Table row, Measured kassa, Measured floor) {
    row.with("changes/s", Figures.rounded(kassa.mutationsPerSecond()))
        .with("floor/s", Figures.rounded(floor.mutationsPerSecond()))
        .with("ratio", Figures.rounded(kassa.mutationsPerSecond() / floor.mutationsPerSecond()));
    for (double percentile : new double[] {50, 95, 99}) {
      row.with("p%.0f ms".formatted(percentile), Figures.millis(kassa.mutations(), percentile))
          .with("floor p%.0f".formatted(percentile), Figures.millis(floor.mutations(), percentile));
    }
    row.with(
            "p99 ratio",
            Figures.rounded(
                (double) kassa.mutations().getValueAtPercentile(99)
                    / floor.mutations().getValueAtPercentile(99)))
        .with("read p50 ms", Figures.millis(kassa.reads(), 50))
        .with("floor read p50", Figures.millis(floor.reads(), 50))
        .with("cpu ms/call", Figures.rounded(kassa.processorMillisPerCall()))
        .with("floor cpu", Figures.rounded(floor.processorMillisPerCall()))
        .with("errors", kassa.errors() + floor.errors());
  }

  private void check(String what, Measured measured) {
    measured
        .firstError()
        .ifPresent(
            first -> report.failed(measured.errors() + " errors, " + what + "; first: " + first));
  }
}
