package io.kassa.domain.kustom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationSettingsTest {

  @Test
  void withoutConfigurationApprovalIsRequiredAndGivenWithinTwoSeconds() {
    ValidationSettings settings = settings();

    assertThat(settings.isRequired()).isTrue();
    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.ruleLimit()).isEqualTo(Duration.ofMillis(300));
    assertThat(settings.maxBytes()).isEqualTo(2 * 1024 * 1024);
  }

  @Test
  void weMayTakeLongerOnlyWhereKustomWaitsLonger() {
    assertThat(settings("kassa.kustom.validation.timeout", "PT9S").timeout())
        .isEqualTo(Duration.ofSeconds(9));
    assertThatThrownBy(
            () ->
                settings(
                    "kassa.kustom.validation.timeout",
                    "PT3S",
                    "kassa.kustom.validation.required",
                    "false"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kassa.kustom.validation.timeout");
  }

  @ParameterizedTest
  @CsvSource({
    "kassa.kustom.validation.timeout, PT10S",
    "kassa.kustom.validation.timeout, PT0S",
    "kassa.kustom.validation.timeout, 2",
    "kassa.rules.validation.limit, PT2S",
    "kassa.rules.validation.limit, -PT1S",
    "kassa.kustom.validation.required, yes",
    "kassa.kustom.validation.max.bytes, 65535",
    "kassa.kustom.validation.max.bytes, 5000000",
    "kassa.kustom.validation.max.bytes, 2 MB"
  })
  void aSenselessValueIsRefused(String key, String value) {
    assertThatThrownBy(() -> settings(key, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key);
  }

  private static ValidationSettings settings(String... keysAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new ValidationSettings(new MapConfig(values));
  }
}
