package io.kassa.it.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.PushAddress;
import io.kassa.it.shop.ShopCart;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that sends its spans to a collector, and writes its log as JSON. */
class TelemetryIT {
  private static Collector collector;
  private static KassaServer server;

  @BeforeAll
  static void start() throws IOException {
    collector = new Collector();
    Map<String, String> environment = new HashMap<>(collector.environment());
    environment.put("KASSA_LOG_FORMAT", "json");
    environment.put("KASSA_LOG_LEVEL", "INFO");
    server = new KassaServer("telemetry", PostgresDatabase.fresh(), environment).start();
  }

  @AfterAll
  static void stop() {
    server.close();
    collector.close();
  }

  @Test
  void aTraceLeadsFromTheIngressThroughTheJobToKustom() {
    ShopCart cart = cartInCheckout();

    cart.adds("BK100", 1);

    Kept job = span(it -> it.name().equals("syncKustomOrder") && leftBy(cart, it).isPresent());
    Kept ingress = leftBy(cart, job).orElseThrow();
    Kept call = span(it -> it.kind() == SpanKind.SPAN_KIND_CLIENT && it.isChildOf(job));
    assertThat(ingress.kind()).isEqualTo(SpanKind.SPAN_KIND_SERVER);
    assertThat(call.attribute("url.full")).contains("/checkout/v3/orders/");
  }

  @Test
  void whatProvesThatKustomCallsIsInNoSpan() {
    Purchase purchase = Purchase.checkedOut(server.shop(), server.standIn()).paid();
    PushAddress push = PushAddress.of(purchase);

    assertThat(push.called().status()).isEqualTo(200);
    assertThat(push.readInVain().status()).isEqualTo(405);
    assertThat(push.with("/push", "/pushes").called().status()).isEqualTo(404);

    span(it -> it.attribute("url.path").equals("/ingress/kustom/webhook/push"));
    assertThat(collector.spans())
        .isNotEmpty()
        .noneMatch(it -> it.whole().contains(push.token()))
        .noneMatch(it -> it.whole().contains("Basic "));
  }

  @Test
  void logLinesOfAJobSayItsCartAndBelongToTheRequestThatLeftIt() {
    ShopCart cart = cartInCheckout();
    Fault refusal = Fault.refusal(400, "BAD_VALUE").of("POST", "/checkout/v3/orders/.+");

    server
        .standIn()
        .during(
            refusal,
            () -> {
              cart.adds("BK100", 1);
              Eventually.isTrue(() -> line(cart).isPresent());
            });

    JsonNode line = line(cart).orElseThrow();
    assertThat(line.path("message").asText()).contains("Kustom refused");
    span(it -> isAdding(cart, it) && it.traceId().equals(line.path("ext_correlationId").asText()));
    assertThat(line.path("ext_kustomCorrelationId").asText()).isNotBlank();
  }

  @Test
  void logLinesThatAreNotAboutACartSayNone() {
    cartInCheckout();

    assertThat(lines().filter(line -> line.path("message").asText().contains("are done by")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.has("ext_cartId")).isFalse());
  }

  private static Optional<Kept> leftBy(ShopCart cart, Kept job) {
    return collector.spans().stream()
        .filter(it -> isAdding(cart, it) && job.isChildOf(it))
        .findFirst();
  }

  private static boolean isAdding(ShopCart cart, Kept span) {
    return span.attribute("url.path").equals(cart.path("/add-item"));
  }

  private static Kept span(Predicate<Kept> wanted) {
    Eventually.isTrue(() -> collector.spans().stream().anyMatch(wanted));
    return collector.spans().stream().filter(wanted).findFirst().orElseThrow();
  }

  private static Optional<JsonNode> line(ShopCart cart) {
    return lines().filter(line -> line.path("ext_cartId").asText().equals(cart.id())).findFirst();
  }

  private static Stream<JsonNode> lines() {
    try {
      List<String> lines = Files.readAllLines(server.file("logs/console-of-process.log"));
      return lines.stream().filter(line -> line.startsWith("{")).map(Json::read);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static ShopCart cartInCheckout() {
    ShopCart cart = server.shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    cart.checksOut();
    return cart;
  }
}
