package io.kassa.benchmark.sync;

import io.kassa.benchmark.Settings;
import io.kassa.benchmark.http.HttpConnection;
import io.kassa.benchmark.load.CartService;
import io.kassa.benchmark.report.Figures;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import io.kassa.benchmark.server.Installation;
import io.kassa.it.server.Secrets;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.StandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * From the answer of a change to the event that says that Kustom's order has followed, and beside
 * it, in turn, one bare call of the kind that this takes.
 */
public final class SyncLag {
  private static final List<Duration> DELAYS = List.of(Duration.ZERO, Duration.ofMillis(50));
  private static final int WARM_UP_SAMPLES = 50;
  private static final int MOST_PIECES = 50;

  private final Settings settings;
  private final Installation installation;
  private final Report report;

  public SyncLag(Settings settings, Installation installation, Report report) {
    this.settings = settings;
    this.installation = installation;
    this.report = report;
  }

  /** Measures and reports. */
  public void run() throws IOException {
    Table table = new Table("From a change's answer to Kustom's order having followed");
    installation.awaitIdle();
    StandIn standIn = installation.standIn().standIn();
    for (Duration delay : DELAYS) {
      if (delay.isZero()) {
        measure(delay, table);
      } else {
        standIn.during(
            Fault.delay(delay).of("POST", "/checkout/v3/orders/.+"), () -> measure(delay, table));
      }
    }
    report.show(table);
  }

  private void measure(Duration delay, Table table) {
    CartService service = CartService.kassa(installation.address(), true);
    String authorization = "Authorization: " + Secrets.authorization() + "\r\n";
    try (HttpConnection shop = service.connect();
        HttpConnection kustom =
            new HttpConnection(installation.standIn().kustomAddress(), authorization)) {
      CartService.OpenedCart cart = service.open(shop);
      try (FollowedCart followed = new FollowedCart(service.connect(), cart)) {
        service.set(shop, cart.path(), cart.items().get(0), MOST_PIECES).ok();
        followed.awaitAgreement();
        BareCall call = BareCall.repeating(lastUpdate(followed.kustomOrderId()), kustom);
        Lags lags = new Lags();
        for (int i = 0; i < WARM_UP_SAMPLES + settings.samples(); i++) {
          long bare = call.nanos();
          service.set(shop, cart.path(), cart.items().get(0), 1 + i % MOST_PIECES).ok();
          long answered = System.nanoTime();
          long behind = Math.max(0, followed.awaitAgreement() - answered);
          if (i >= WARM_UP_SAMPLES) {
            lags.call.recordValue(bare);
            lags.behind.recordValue(behind);
          }
        }
        lags.describe(delay, table.row());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (IllegalStateException problem) {
      report.failed(problem.getMessage());
    }
  }

  private Asked lastUpdate(String kustomOrderId) {
    return installation.standIn().standIn().askedAbout(kustomOrderId).stream()
        .filter(asked -> asked.isUpdateOf(kustomOrderId))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("Kustom was not told of the change"));
  }

  private static final class Lags {
    private final Histogram call = new Histogram(3);
    private final Histogram behind = new Histogram(3);

    void describe(Duration delay, Table row) {
      row.with("Kustom takes", delay.toMillis() + " ms more");
      for (double percentile : new double[] {50, 95, 99}) {
        row.with("call p%.0f ms".formatted(percentile), Figures.millis(call, percentile))
            .with("followed p%.0f ms".formatted(percentile), Figures.millis(behind, percentile))
            .with(
                "difference p%.0f".formatted(percentile),
                Figures.rounded(
                    (behind.getValueAtPercentile(percentile)
                            - call.getValueAtPercentile(percentile))
                        / 1e6));
      }
    }
  }
}
