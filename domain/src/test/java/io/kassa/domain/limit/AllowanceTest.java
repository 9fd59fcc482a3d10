package io.kassa.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private final MovableMeter meter = new MovableMeter();
  private final LimitSettings settings =
      new LimitSettings(new MapConfig(Map.of("kassa.limits.remembered", "100")));
  private final Allowance<Integer> allowance = new Allowance<>(10, settings, meter);

  @Test
  void aCrowdOfClientsFillsNoMemory() {
    IntStream.range(0, 50_000).forEach(allowance::spend);

    assertThat(allowance.size()).isPositive().isLessThanOrEqualTo(100);
  }

  @Test
  void whoIsNotHeardOfForAPeriodIsForgotten() {
    allowance.spend(1);
    meter.advance(settings.period().minusMillis(1));
    assertThat(allowance.size()).isEqualTo(1);

    meter.advance(Duration.ofMillis(2));

    assertThat(allowance.size()).isZero();
  }

  @Test
  void oneSecondIsTheLeastToWaitFor() {
    Allowance<Integer> fast = new Allowance<>(1_000_000, settings, meter);
    IntStream.range(0, 1_000_000).forEach(i -> fast.spend(1));

    assertThat(fast.spend(1)).contains(Duration.ofSeconds(1));
  }
}
