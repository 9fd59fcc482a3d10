package io.kassa.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionSettingsTest {

  @Test
  void nothingPersonalIsErasedByItselfUnlessSomebodyWantsIt() {
    assertThat(settings(Map.of()).shoppers()).isEmpty();
    assertThat(settings(Map.of("kassa.retention.shoppers", "P365D")).shoppers())
        .contains(Duration.ofDays(365));
  }

  @Test
  void everyLeftoverHasAPeriod() {
    for (Leftover leftover : Leftover.values()) {
      assertThat(settings(Map.of()).period(leftover)).as(leftover.name()).isPositive();
    }
  }

  @Test
  void aSenselessPeriodStopsTheStart() {
    assertThatThrownBy(() -> settings(Map.of("kassa.retention.jobs", "a week")))
        .hasMessageContaining("kassa.retention.jobs");
    assertThatThrownBy(() -> settings(Map.of("kassa.retention.unused.carts", "PT1H")))
        .hasMessage("kassa.retention.unused.carts has to be at least PT72H");
    assertThatThrownBy(() -> settings(Map.of("kassa.retention.events", "P1D")))
        .hasMessageContaining("at least");
  }

  private static RetentionSettings settings(Map<String, String> values) {
    return new RetentionSettings(new MapConfig(values));
  }
}
