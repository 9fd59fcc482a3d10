package io.kassa.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockSettingsTest {

  @Test
  void stockIsHeldForAQuarterOfAnHourUnlessSomebodySaysOtherwise() {
    assertThat(settings(Map.of()).reservationLifetime()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings(Map.of("kassa.stock.reservation.lifetime", "PT1H")).reservationLifetime())
        .isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15", "PT9S", "-PT15M", "PT49H", "soon"})
  void aSenselessLifetimeIsRefused(String text) {
    assertThatThrownBy(() -> settings(Map.of("kassa.stock.reservation.lifetime", text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.stock.reservation.lifetime")
        .hasMessageContaining(text);
  }

  private static StockSettings settings(Map<String, String> values) {
    return new StockSettings(new MapConfig(values));
  }
}
