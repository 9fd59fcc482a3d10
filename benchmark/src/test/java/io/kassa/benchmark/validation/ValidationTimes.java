package io.kassa.benchmark.validation;

import io.kassa.benchmark.Settings;
import io.kassa.benchmark.http.HttpConnection;
import io.kassa.benchmark.report.Figures;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import io.kassa.benchmark.server.Installation;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Shop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * From the question whether a shopper may buy to the answer: about a cart for which the slow rule
 * has nothing to think about, and about one over which it would think for half a minute.
 */
public final class ValidationTimes {
  private static final String HARMLESS = "TS001-WHT-M";
  private static final String THOUGHT_ABOUT = "CP010-BLU";
  private static final int WARM_UP = 100;

  private final Settings settings;
  private final Installation installation;
  private final Report report;

  public ValidationTimes(Settings settings, Installation installation, Report report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
  }

  /** Measures and reports. */
  public void run() {
    Table table = new Table("From Kustom's question whether a shopper may buy to the answer");
    installation.awaitIdle();
    describe("answers at once", measure(HARMLESS), table.row());
    describe("is too slow", measure(THOUGHT_ABOUT), table.row());
    report.show(table);
  }

  private Histogram measure(String product) {
    int shoppers = settings.validationsAtOnce();
    List<Histogram> times = AtOnce.times(shoppers, () -> shopper(product, shoppers));
    Histogram all = new Histogram(3);
    times.forEach(all::add);
    return all;
  }

  private Histogram shopper(String product, int shoppers) {
    PressedOrder order =
        PressedOrder.of(
            product, new Shop(installation.address()), installation.standIn().standIn());
    Histogram times = new Histogram(3);
    try (HttpConnection kustom = new HttpConnection(installation.address())) {
      for (int i = 0; i < (WARM_UP + settings.validations()) / shoppers; i++) {
        long before = System.nanoTime();
        int status = kustom.post(order.path(), order.body()).status();
        if (status != 200) {
          report.failed("A validation was answered " + status);
        }
        if (i >= WARM_UP / shoppers) {
          times.recordValue(System.nanoTime() - before);
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return times;
  }

  private void describe(String rule, Histogram times, Table row) {
    row.with("the rule", rule)
        .with("at once", settings.validationsAtOnce())
        .with("answers", times.getTotalCount());
    for (double percentile : new double[] {50, 95, 99}) {
      row.with("p%.0f ms".formatted(percentile), Figures.millis(times, percentile));
    }
  }
}
