package io.kassa.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "::ffff:192.0.2.1, 192.0.2.1",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
    "2001:DB8:1:2::1, 2001:0db8:0001:0002::7",
    "fe80::1%eth0, fe80::1%eth0"
  })
  void isTheSameClient(String one, String other) {
    assertThat(network(one)).isEqualTo(network(other));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.2",
    "2001:db8:1:2::1, 2001:db8:1:3::1",
    "::ffff:192.0.2.1, ::ffff:192.0.2.2"
  })
  void isAnother(String one, String other) {
    assertThat(network(one)).isNotEqualTo(network(other));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"unknown", "_hidden", "localhost", "shop.example.com", "1.2.3", "1.2.3.999", "*"})
  void whatIsNoAddressIsOneClientAndNeverLookedUp(String text) {
    assertThat(network(text)).isEqualTo(network("0.0.0.0"));
  }

  @Test
  void aListOrANetworkIsNoAddress() {
    assertThat(network("192.0.2.0/24")).isEqualTo(network("0.0.0.0"));
    assertThat(network("192.0.2.1-9")).isEqualTo(network("0.0.0.0"));
  }

  private static Object network(String text) {
    return ClientAddress.of(text).network();
  }
}
