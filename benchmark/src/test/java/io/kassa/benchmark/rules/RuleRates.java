package io.kassa.benchmark.rules;

import io.kassa.benchmark.Settings;
import io.kassa.benchmark.report.Report;
import io.kassa.benchmark.report.Table;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;

/**
 * How often a second what rules are needed for is done on one thread, without a server. By the CPU
 * time of the thread, so that others on the machine matter little.
 */
public final class RuleRates {
  private static final int BETWEEN_LOOKS = 100;
  private static final BigDecimal NANOS_OF_A_MICRO = BigDecimal.valueOf(1_000);

  private final Settings settings;
  private final Report report;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  public RuleRates(Settings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  /** Measures and reports. */
  public void run() {
    Table table = new Table("What rules cost, in CPU time of one thread");
    for (RuleWork work : RuleWork.all()) {
      repeatFor(settings.warmUp(), work);
      long[] nanos = new long[settings.rounds()];
      Arrays.setAll(nanos, round -> repeatFor(settings.roundLength(), work));
      Arrays.sort(nanos);
      long median = nanos[nanos.length / 2];
      table
          .row()
          .with("what", work.what())
          .with("times/s", Duration.ofSeconds(1).toNanos() / median)
          .with("best µs", micros(nanos[0]))
          .with("median µs", micros(median))
          .with("worst µs", micros(nanos[nanos.length - 1]));
    }
    report.show(table);
  }

  private static BigDecimal micros(long nanos) {
    return BigDecimal.valueOf(nanos).divide(NANOS_OF_A_MICRO, 2, RoundingMode.HALF_UP);
  }

  /** Nanoseconds of CPU time that each took. */
  private long repeatFor(Duration length, RuleWork work) {
    long begin = threads.getCurrentThreadCpuTime();
    long now = begin;
    long times = 0;
    boolean right = true;
    while (now - begin < length.toNanos()) {
      for (int i = 0; i < BETWEEN_LOOKS; i++) {
        right &= work.once().getAsBoolean();
      }
      times += BETWEEN_LOOKS;
      now = threads.getCurrentThreadCpuTime();
    }
    if (!right) {
      report.failed("Not what was to be done: " + work.what());
    }
    return (now - begin) / times;
  }
}
