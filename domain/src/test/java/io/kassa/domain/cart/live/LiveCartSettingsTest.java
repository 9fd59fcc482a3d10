package io.kassa.domain.cart.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveCartSettingsTest {

  @Test
  void nothingHasToBeConfigured() {
    LiveCartSettings settings = new LiveCartSettings(new MapConfig(Map.of()));

    assertThat(settings.maxStreams()).isEqualTo(12_000);
    assertThat(settings.maxStreamsPerCart()).isEqualTo(50);
    assertThat(settings.heartbeatInterval()).isEqualTo(Duration.ofSeconds(15));
    assertThat(settings.compareInterval()).isEqualTo(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @CsvSource({
    "kassa.events.max.streams, 0",
    "kassa.events.max.streams.per.cart, many",
    "kassa.events.max.renderings, -1",
    "kassa.events.max.writers, 1.5",
    "kassa.events.max.slow.writers, 0",
    "kassa.events.slow.after, 2",
    "kassa.events.heartbeat.interval, 15",
    "kassa.events.heartbeat.interval, PT0S",
    "kassa.events.retry.delay, -PT1S",
    "kassa.events.announce.delay, soon",
    "kassa.events.compare.interval, PT0.0001S"
  })
  void aSenselessValueIsNamed(String key, String value) {
    MapConfig config = new MapConfig(Map.of(key, value));

    assertThatThrownBy(() -> new LiveCartSettings(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(key + " ")
        .hasMessageEndingWith(": " + value);
  }
}
