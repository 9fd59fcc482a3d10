package io.kassa.domain.kustom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KustomSettingsTest {

  private static final Map<String, String> LEAST =
      Map.of("kassa.public.url", "https://kassa.example.com/");

  @Test
  void withTheLeastConfigurationKustomsPlaygroundIsTalkedTo() {
    KustomSettings settings = settings(Map.of());

    assertThat(settings.api()).isEqualTo(URI.create("https://api.playground.kustom.co"));
    assertThat(settings.publicAddress()).isEqualTo(URI.create("https://kassa.example.com"));
    assertThat(settings.credentials()).isEmpty();
    assertThat(settings.allowsHttpLocalhost()).isFalse();
    assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.checkoutWait())
        .isGreaterThan(settings.connectTimeout().plus(settings.readTimeout()));
  }

  @Test
  void theEnvironmentDecidesWhichKustomIsTalkedTo() {
    Map<String, String> standIn =
        Map.of(
            "kassa.kustom.environment",
            "stand-in",
            "kassa.kustom.stand-in.url",
            "http://localhost:9080/kustom/");

    assertThat(settings(Map.of("kassa.kustom.environment", "production")).api())
        .isEqualTo(URI.create("https://api.kustom.co"));
    assertThat(settings(standIn).api()).isEqualTo(URI.create("http://localhost:9080/kustom"));
  }

  @Test
  void aSenselessEnvironmentStopsTheStart() {
    assertThatThrownBy(() -> settings(Map.of("kassa.kustom.environment", "prod")))
        .hasMessageContaining("playground, production or stand-in");
    assertThatThrownBy(() -> new KustomSettings(new MapConfig(Map.of())))
        .hasMessageContaining("kassa.public.url");
  }

  @Test
  void senselessTimeoutsStopTheStart() {
    assertThatThrownBy(() -> settings(Map.of("kassa.kustom.read.timeout", "10 seconds")))
        .hasMessageContaining("kassa.kustom.read.timeout");
    assertThatThrownBy(() -> settings(Map.of("kassa.checkout.wait.timeout", "PT13S")))
        .hasMessageContaining("kassa.checkout.wait.timeout");
  }

  @Test
  void credentialsMayDoWithoutAUsernameAndDoNotShowWhenPrinted() {
    KustomCredentials credentials =
        settings(Map.of("kassa.kustom.password", "kco_test_api_secret"))
            .credentials()
            .orElseThrow();

    assertThat(credentials.username()).isEmpty();
    assertThat(credentials.password()).isEqualTo("kco_test_api_secret");
    assertThat(credentials.toString()).doesNotContain("secret");
  }

  private static KustomSettings settings(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(LEAST);
    all.putAll(more);
    return new KustomSettings(new MapConfig(all));
  }
}
