package io.kassa.it.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.PackagedServer;
import io.kassa.it.shop.Http;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is needed and missing, or senseless, stops the start with a line that can be read. */
@EnabledIfSystemProperty(named = "kassa.it.package", matches = ".+")
class RefusedStartIT {
  private static final Map<String, String> NEEDED =
      Map.of(
          "KASSA_PUBLIC_URL", "https://kassa.example.com",
          "KASSA_KEYSTORE_PASSWORD", "of-no-consequence",
          "KASSA_LEAVING_SECONDS", "0");

  @Test
  void anAddressThatKustomDoesNotCall() {
    Map<String, String> environment = new HashMap<>(NEEDED);
    environment.put("KASSA_KUSTOM_ENVIRONMENT", "production");
    environment.put("KASSA_PUBLIC_URL", "http://kassa.example.com");

    isRefused(
        "plain",
        environment,
        "Kassa can't start: kassa.public.url has to be an https address for"
            + " kassa.kustom.environment production: Kustom calls no other");
  }

  @Test
  void noPasswordForTheFilesWithKeys() {
    Map<String, String> environment = new HashMap<>(NEEDED);
    environment.remove("KASSA_KEYSTORE_PASSWORD");

    isRefused(
        "keyless",
        environment,
        "Kassa can't start: kassa.keystore.password is not configured: the server's own files"
            + " with keys need one");
  }

  private static void isRefused(String name, Map<String, String> environment, String reason) {
    try (PackagedServer server = new PackagedServer(name, environment).start()) {
      List<String> reasons =
          server.said().lines().filter(line -> line.contains("Kassa can't start")).toList();
      assertThat(reasons).singleElement().asString().endsWith(reason);
      assertThat(server.said()).doesNotContain("\tat io.kassa");
      assertThat(new Http(server.address()).get("/health/ready").status()).isEqualTo(503);
    }
  }
}
