package io.kassa.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.Database;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ports;
import io.kassa.it.shop.ShopCart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS on both sides: of whoever comes in, and to Kustom. */
class SecureDoorIT {
  private static final String KEY_STORE_PASSWORD = UUID.randomUUID().toString();
  private static final int PORT = Ports.free();
  private static final URI DOOR = URI.create("https://localhost:" + PORT);
  private static final SecureKustom KUSTOM = new SecureKustom();

  private static KassaServer server;

  @BeforeAll
  static void start() {
    Map<String, String> environment = new HashMap<>(KassaServer.administered());
    environment.put("KASSA_HTTPS_PORT", Integer.toString(PORT));
    environment.put("KASSA_KEYSTORE_PASSWORD", KEY_STORE_PASSWORD);
    environment.put("KASSA_KUSTOM_STAND_IN_URL", KUSTOM.address().toString());
    environment.put("JVM_ARGS", KUSTOM.trustingJvm());
    server = new KassaServer("secure-door", Database.ofTheServer(), environment).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    KUSTOM.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void theShopIsServedOverHttp2(String protocol) throws Exception {
    HttpResponse<String> profiles =
        client(protocol).send(request("/ingress/commerce/cart-profiles"), BodyHandlers.ofString());

    assertThat(profiles.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(profiles.statusCode()).isEqualTo(200);
    assertThat(profiles.sslSession().orElseThrow().getProtocol()).isEqualTo(protocol);
  }

  @Test
  void eventsOfACartComeOverHttp2() throws Exception {
    ShopCart cart = server.shop().opensCart("se-webshop");
    HttpResponse<InputStream> stream =
        client("TLSv1.3").send(request(cart.path("/events")), BodyHandlers.ofInputStream());

    assertThat(stream.version()).isEqualTo(HttpClient.Version.HTTP_2);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(next(lines)).isEqualTo("event: init");
      cart.adds("BK100", 1);
      assertThat(next(lines)).isEqualTo("event: updated");
    }
  }

  @Test
  void kustomIsReachedOverTlsIfTheJvmTrustsIt() {
    assertThat(
            server
                .administrator()
                .posts("kustom/credential-sets/default/check", "{}")
                .json()
                .path("outcome")
                .asText())
        .isEqualTo("refused");
  }

  private static HttpRequest request(String path) {
    return HttpRequest.newBuilder(DOOR.resolve(path)).timeout(Duration.ofMinutes(1)).build();
  }

  private static HttpClient client(String protocol) {
    SSLParameters parameters = new SSLParameters();
    parameters.setProtocols(new String[] {protocol});
    KeyStoreFile keys =
        new KeyStoreFile(server.file("resources/security/key.p12"), KEY_STORE_PASSWORD);
    return HttpClient.newBuilder().sslContext(keys.trust()).sslParameters(parameters).build();
  }

  /** The next line that names an event. */
  private static String next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("event:")) {
      line = lines.readLine();
    }
    return line;
  }
}
