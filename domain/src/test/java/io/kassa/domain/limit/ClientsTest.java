package io.kassa.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.workbench.MapConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientsTest {

  private static final String PROXY = "10.0.0.1";
  private static final String BALANCER = "10.0.0.2";
  private static final String CLIENT = "192.0.2.1";

  private final Clients clients = clients(Map.of("kassa.limits.proxies", "10.0.0.0/24"));

  @Test
  void withoutAProxyThePeerIsTheClientWhateverItTells() {
    assertThat(behind(CLIENT, "198.51.100.9")).isEqualTo(CLIENT);
    assertThat(behind(CLIENT)).isEqualTo(CLIENT);
  }

  @Test
  void aTrustedProxyTellsTheClient() {
    assertThat(behind(PROXY, CLIENT)).isEqualTo(CLIENT);
    assertThat(behind(PROXY, CLIENT + ":4711")).isEqualTo(CLIENT);
    assertThat(behind(PROXY, "[2001:db8::1]:4711")).isEqualTo("2001:db8::1");
  }

  @Test
  void severalProxiesMayStandInARow() {
    assertThat(behind(PROXY, CLIENT + ", " + BALANCER)).isEqualTo(CLIENT);
    assertThat(behind(PROXY, CLIENT, BALANCER)).isEqualTo(CLIENT);
  }

  @Test
  void whatAClientHasInventedIsNotRead() {
    assertThat(behind(PROXY, "127.0.0.1, 198.51.100.9, " + CLIENT)).isEqualTo(CLIENT);
    assertThat(behind(PROXY, "10.0.0.3, " + CLIENT)).isEqualTo(CLIENT);
    assertThat(behind(PROXY, "198.51.100.9", CLIENT + "," + BALANCER)).isEqualTo(CLIENT);
  }

  @Test
  void aProxyThatTellsNothingIsTheClientItself() {
    assertThat(behind(PROXY)).isEqualTo(PROXY);
    assertThat(behind(PROXY, BALANCER)).isEqualTo(BALANCER);
  }

  @Test
  void whatCannotBeReadIsOneClient() {
    assertThat(behind(PROXY, "unknown")).isEqualTo(behind(PROXY, "_hidden"));
    assertThat(behind(PROXY, CLIENT + ", nonsense")).isEqualTo(behind(PROXY, "unknown"));
  }

  @Test
  void nobodyIsTrustedUnlessSomebodySaysSo() {
    ClientAddress client = clients(Map.of()).behind("127.0.0.1", List.of(CLIENT));

    assertThat(client).isEqualTo(ClientAddress.of("127.0.0.1"));
  }

  private String behind(String peer, String... forwardedFor) {
    return clients.behind(peer, List.of(forwardedFor)).address().toCompressedString();
  }

  private static Clients clients(Map<String, String> values) {
    return new Clients(new LimitSettings(new MapConfig(values)));
  }
}
