package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What monitoring and orchestrators see. */
@OnSharedServer
class ObservedIT {
  private static final Pattern METRIC = Pattern.compile("kassa_[a-z_]+");

  private final Http http;

  ObservedIT(KassaServer server) {
    this.http = new Http(server.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/started", "/health/ready"})
  void theServerIsUpAndSaysWhatItHasLookedAt(String path) {
    JsonNode health = http.get(path).ok();

    assertThat(health.path("status").asText()).isEqualTo("UP");
    assertThat(health.path("checks")).isNotEmpty();
  }

  @Test
  void aReadyServerHasAskedTheDatabaseAndTellsTheBacklog() {
    JsonNode check =
        StreamSupport.stream(http.get("/health/ready").ok().path("checks").spliterator(), false)
            .filter(it -> it.path("name").asText().equals("database"))
            .findFirst()
            .orElseThrow();

    assertThat(check.path("data").path("kustomOrdersUnplaced").isIntegralNumber()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grafana-dashboard.json", "alerts.yaml"})
  void everyMetricThatIsWatchedIsThere(String file) throws IOException {
    String text = Files.readString(operations().resolve(file));
    Set<String> watched = names(text);

    assertThat(watched).isNotEmpty();
    Eventually.isTrue(() -> names(http.get("/metrics").text()).containsAll(watched));
  }

  @Test
  void theInterfaceIsDescribedWithItsDoors() {
    String openapi = http.get("/openapi").text();

    assertThat(openapi)
        .contains("/admin/carts/{cartId}", "/admin/kustom/credential-sets/{id}/check")
        .contains("securitySchemes")
        .doesNotContain("/admin/page");
  }

  @Test
  void everyIngressOfStorefrontsIsDescribedAsLimited() {
    JsonNode paths = http.get("/openapi?format=json").ok().path("paths");
    List<JsonNode> operations = new ArrayList<>();
    paths.properties().stream()
        .filter(path -> path.getKey().startsWith("/commerce/"))
        .flatMap(path -> StreamSupport.stream(path.getValue().spliterator(), false))
        .filter(part -> part.has("responses"))
        .forEach(operations::add);

    assertThat(operations)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            operation ->
                assertThat(operation.at("/responses/429/$ref").asText())
                    .isEqualTo("#/components/responses/TooManyRequests"));
  }

  private static Path operations() {
    return Path.of(System.getProperty("kassa.it.config")).resolve("../../operations").normalize();
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    METRIC.matcher(text).results().forEach(it -> names.add(it.group()));
    return names;
  }
}
