package io.kassa.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitSettingsTest {

  @Test
  void nothingHasToBeConfigured() {
    LimitSettings settings = new LimitSettings(new MapConfig(Map.of()));

    assertThat(settings.clientRequests()).isEqualTo(3000);
    assertThat(settings.clientCarts()).isEqualTo(300);
    assertThat(settings.cartRequests()).isEqualTo(600);
    assertThat(settings.remembered()).isEqualTo(50_000);
    assertThat(settings.period()).isEqualTo(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "127.8.9.1, true",
    "::1, true",
    "::2, false",
    "192.0.2.1, false",
    "nowhere, false"
  })
  void thisMachineIsExemptUnlessSomebodySaysOtherwise(String address, boolean exempt) {
    assertThat(exempt(Map.of(), address)).isEqualTo(exempt);
    assertThat(exempt(Map.of("kassa.limits.exempt", "none"), address)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, true",
    "192.0.2.8, false",
    "10.1.255.3, true",
    "10.2.0.1, false",
    "2001:db8::abcd, true",
    "2001:db8:0:1::1, false",
    "127.0.0.1, false"
  })
  void addressesAndNetworksCanBeExempt(String address, boolean exempt) {
    String configured = "192.0.2.7, 10.1.0.0/16, 2001:db8::/64";

    assertThat(exempt(Map.of("kassa.limits.exempt", configured), address)).isEqualTo(exempt);
  }

  @ParameterizedTest
  @CsvSource({
    "kassa.limits.client.requests, 0",
    "kassa.limits.client.carts, many",
    "kassa.limits.cart.requests, -1",
    "kassa.limits.remembered, 1.5",
    "kassa.limits.period, 60",
    "kassa.limits.exempt, shop.example.com",
    "kassa.limits.exempt, 10.0.0.0/33",
    "kassa.limits.exempt, *",
    "kassa.limits.proxies, 10.1"
  })
  void aSenselessValueIsNamed(String key, String value) {
    MapConfig config = new MapConfig(Map.of(key, value));

    assertThatThrownBy(() -> new LimitSettings(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(key + " ")
        .hasMessageEndingWith(": " + value);
  }

  private static boolean exempt(Map<String, String> values, String address) {
    return new LimitSettings(new MapConfig(values)).isExempt(ClientAddress.of(address));
  }
}
