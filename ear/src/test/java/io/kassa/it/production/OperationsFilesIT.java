package io.kassa.it.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kassa.it.server.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files for operators can be read, and say only what Kassa understands. */
class OperationsFilesIT {
  private static final Path CONFIGURATION = Pieces.place("config");
  private static final Path OPERATIONS = CONFIGURATION.resolve("../../operations").normalize();
  private static final Path README = CONFIGURATION.resolve("../../../../../README.md").normalize();

  private static final Pattern VARIABLE = Pattern.compile("\\bKASSA_[A-Z_]+");
  private static final Pattern KEY = Pattern.compile("\\bkassa(\\.[a-z-]+)+");

  /** What serve.sh reads; the server knows nothing of it. */
  private static final String OF_THE_SCRIPT = "KASSA_LEAVING_SECONDS";

  @ParameterizedTest
  @ValueSource(strings = {"kubernetes.yaml", "Containerfile", "production.md", "operating.md"})
  void everyVariableIsAKey(String file) throws IOException {
    Set<String> said = matches(VARIABLE, OPERATIONS.resolve(file));

    assertThat(said).isNotEmpty().allMatch(known()::contains);
  }

  @Test
  void theManifestsDescribeServersThatAreAskedWhetherTheyAreReady() throws IOException {
    List<JsonNode> manifests = documents("kubernetes.yaml");

    assertThat(manifests)
        .extracting(it -> it.path("kind").asText())
        .containsExactly("OpenLibertyApplication", "PodDisruptionBudget", "Ingress");
    JsonNode application = manifests.get(0).path("spec");
    assertThat(application.path("replicas").asInt()).isEqualTo(2);
    assertThat(application.at("/probes/readiness/httpGet/path").asText())
        .isEqualTo("/health/ready");
  }

  @Test
  void fromOutsideThereIsNoWayToTheRestOfTheHouse() throws IOException {
    List<JsonNode> manifests = documents("kubernetes.yaml");

    assertThat(manifests.get(0).at("/spec/expose").isBoolean()).isTrue();
    assertThat(manifests.get(0).at("/spec/expose").booleanValue()).isFalse();
    // Without it the operator lets nobody in but pods of this application.
    assertThat(manifests.get(0).at("/spec/networkPolicy/fromLabels").isObject()).isTrue();
    assertThat(manifests.get(2).at("/spec/rules/0/http/paths"))
        .extracting(it -> it.path("path").asText())
        .containsExactly("/ingress/commerce", "/ingress/kustom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kubernetes.yaml", "production.md"})
  void shoppersBehindALoadBalancerAreToldApart(String file) throws IOException {
    assertThat(matches(VARIABLE, OPERATIONS.resolve(file))).contains("KASSA_LIMITS_PROXIES");
  }

  @Test
  void theManifestsHoldNoSecret() throws IOException {
    for (JsonNode variable : documents("kubernetes.yaml").get(0).at("/spec/env")) {
      if (variable.path("name").asText().matches(".*(PASSWORD|KEYS|SECRET)")) {
        assertThat(variable.at("/valueFrom/secretKeyRef/key").asText()).isNotEmpty();
      }
    }
  }

  @Test
  void theAlertsAreReadable() throws IOException {
    assertThat(documents("alerts.yaml").get(0).at("/groups/0/rules")).isNotEmpty();
  }

  /** The others are about numbers, of which there are none then. */
  @Test
  void somebodyHearsOfItWhenNoServerTellsAnything() throws IOException {
    assertThat(documents("alerts.yaml").get(0).at("/groups/0/rules"))
        .extracting(it -> it.path("expr").asText())
        .anyMatch(it -> it.startsWith("absent("));
  }

  @Test
  void theLoadBalancerWaitsForNoRequestWithoutEndAndKeepsShoppersOnTls() throws IOException {
    assertThat(Files.readAllLines(OPERATIONS.resolve("haproxy.cfg")))
        .map(String::strip)
        .contains(
            "timeout http-request 10s",
            "http-response set-header Strict-Transport-Security max-age=31536000");
  }

  private static List<JsonNode> documents(String file) throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    try (MappingIterator<JsonNode> documents =
        yaml.readerFor(JsonNode.class).readValues(OPERATIONS.resolve(file).toFile())) {
      return documents.readAll();
    }
  }

  /** The keys of the documents and of the server's configuration, as environment variables. */
  private static Set<String> known() {
    Set<String> keys = new TreeSet<>(Set.of(OF_THE_SCRIPT));
    List<Path> sources = new ArrayList<>(List.of(README, OPERATIONS.resolve("operating.md")));
    List.of("kassa.xml", "console.xml").forEach(it -> sources.add(CONFIGURATION.resolve(it)));
    for (Path source : sources) {
      matches(KEY, source).forEach(key -> keys.add(variable(key)));
    }
    return keys;
  }

  private static String variable(String key) {
    return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  private static Set<String> matches(Pattern pattern, Path file) {
    Set<String> found = new TreeSet<>();
    try {
      pattern.matcher(Files.readString(file)).results().forEach(it -> found.add(it.group()));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return found;
  }
}
