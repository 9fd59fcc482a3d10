package io.kassa.benchmark.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.HdrHistogram.Histogram;

/** Numbers as they are reported. */
public final class Figures {
  private static final double NANOS_IN_MILLI = 1_000_000.0;

  private Figures() {}

  /** A percentile of nanoseconds, in milliseconds. */
  public static BigDecimal millis(Histogram nanos, double percentile) {
    return rounded(nanos.getValueAtPercentile(percentile) / NANOS_IN_MILLI);
  }

  /** Three digits are all that a measurement is good for. */
  public static BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return exact.precision() - exact.scale() >= 3
        ? exact.setScale(0, RoundingMode.HALF_UP)
        : exact.round(new MathContext(3, RoundingMode.HALF_UP));
  }
}
