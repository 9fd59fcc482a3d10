package io.kassa.domain.kustom.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSettingsTest {

  private static final String SECRET = "kassa.kustom.webhook.secret";

  @Test
  void withoutASecretNobodyListens() {
    assertThat(settings(Map.of()).isOn()).isFalse();
    assertThat(settings(Map.of(SECRET, " ")).isOn()).isFalse();
  }

  @Test
  void aMessageMayBeFiveMinutesOldUnlessOneSaysOtherwise() {
    String secret = Signing.PRESENT.secret();

    assertThat(settings(Map.of(SECRET, secret)).proof().orElseThrow().tolerance()).hasMinutes(5);
    assertThat(
            settings(Map.of(SECRET, secret, "kassa.kustom.webhook.tolerance", "PT1M"))
                .proof()
                .orElseThrow()
                .tolerance())
        .hasMinutes(1);
  }

  @Test
  void whileASecretIsReplacedThereAreTwo() {
    EventSettings settings =
        settings(
            Map.of(
                SECRET, Signing.PRESENT.secret(), SECRET + ".previous", Signing.PREVIOUS.secret()));

    assertThat(settings.proof().orElseThrow().secrets()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "kassa.kustom.webhook.secret, whsec_***",
    "kassa.kustom.webhook.secret, whsec_c2hvcnQ=",
    "kassa.kustom.webhook.secret.previous, whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "kassa.kustom.webhook.tolerance, PT0S",
    "kassa.kustom.webhook.tolerance, five"
  })
  void whatMakesNoSenseIsNamedButASecretIsNotTold(String key, String value) {
    assertThatThrownBy(() -> settings(Map.of(key, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key)
        .message()
        .doesNotContain("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "c2hvcnQ", "***");
  }

  @Test
  void aSecretIsNotTold() {
    EventSettings settings = settings(Map.of(SECRET, Signing.PRESENT.secret()));

    assertThat(settings.proof().orElseThrow().toString()).doesNotContain("MfKQ");
  }

  private static EventSettings settings(Map<String, String> values) {
    return new EventSettings(new MapConfig(values));
  }
}
