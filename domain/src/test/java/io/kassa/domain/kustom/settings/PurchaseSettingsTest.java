package io.kassa.domain.kustom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseSettingsTest {

  private final PurchaseSettings settings = new PurchaseSettings(new MapConfig(Map.of()));

  @Test
  void aPushIsAnsweredBeforeKustomGivesUp() {
    assertThat(settings.pushAnswer()).isLessThan(Duration.ofSeconds(5));
    assertThat(settings.pushAttempt()).isGreaterThan(settings.pushAnswer());
    assertThat(settings.settlementAttempt()).isGreaterThan(settings.settlementWait());
  }

  @RepeatedTest(20)
  void anOrderIsLookedAtWithinFiveMinutesOfItsPayment() {
    assertThat(settings.untilNextLook()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
  }

  @Test
  void pausesAfterVainLooksGrowUpToTheInterval() {
    assertThat(settings.untilNextLookAfter(1))
        .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
    assertThat(settings.untilNextLookAfter(3))
        .isBetween(Duration.ofSeconds(16), Duration.ofSeconds(20));
    assertThat(settings.untilNextLookAfter(1_000))
        .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "-PT1S", "4 minutes", ""})
  void senselessValuesStopTheStart(String value) {
    assertThatThrownBy(
            () -> new PurchaseSettings(new MapConfig(Map.of("kassa.watch.interval", value))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.watch.interval");
  }
}
