package io.kassa.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;

/** The stand-in for Kustom: shoppers pay there, and tests look at what it was asked. */
public final class StandIn {
  private final Http http;

  /** The stand-in that runs in this server. */
  public StandIn(URI server) {
    this.http = new Http(server);
  }

  /** The shopper pays. */
  public void pays(String kustomOrderId) {
    pays(kustomOrderId, "{}");
  }

  /** The shopper pays in a special way. */
  public void pays(String kustomOrderId, String json) {
    JsonNode outcome = triesToPay(kustomOrderId, json);
    assertThat(outcome.path("status").asText())
        .as(outcome.toString())
        .isEqualTo("checkout_complete");
  }

  /** The shopper pays without anybody asking the shop whether that may be. */
  public void paysUnasked(String kustomOrderId) {
    pays(kustomOrderId, "{\"validate\": false}");
  }

  /** The shopper presses "buy"; the answer tells whether the shop let that happen. */
  public JsonNode triesToPay(String kustomOrderId) {
    return triesToPay(kustomOrderId, "{}");
  }

  /** What Kustom holds for a bought order has ended. */
  public void expires(String kustomOrderId) {
    assertThat(http.post("/playground/control/orders/" + kustomOrderId + "/expire").status())
        .isEqualTo(204);
  }

  private JsonNode triesToPay(String kustomOrderId, String json) {
    return http.post("/playground/control/orders/" + kustomOrderId + "/complete", json).ok();
  }

  /** Everything that it was asked about this Kustom order or cart, oldest first. */
  public List<Asked> askedAbout(String id) {
    JsonNode requests = http.get("/playground/control/requests?about=" + id).ok();
    return StreamSupport.stream(requests.spliterator(), false).map(Asked::of).toList();
  }

  /** The orders that it was asked to create for this cart, and did. */
  public List<JsonNode> createdFor(ShopCart cart) {
    return askedAbout(cart.id()).stream().filter(Asked::isCreation).map(Asked::body).toList();
  }

  /** The calls that told this Kustom order to sell something else, oldest first. */
  public List<Asked> updatesOf(String kustomOrderId) {
    return askedAbout(kustomOrderId).stream()
        .filter(asked -> asked.isUpdateOf(kustomOrderId))
        .toList();
  }

  /** A Kustom order as it stands there. */
  public JsonNode order(String kustomOrderId) {
    return http.get("/playground/control/orders/" + kustomOrderId).ok();
  }

  /** Does something while this goes wrong. */
  public void during(Fault fault, Runnable action) {
    during(List.of(fault), action);
  }

  /** Does something while all of this goes wrong. */
  public void during(List<Fault> faults, Runnable action) {
    faults.forEach(fault -> http.post("/playground/control/faults", Json.write(fault.rule())).ok());
    try {
      action.run();
    } finally {
      http.send("DELETE", "/playground/control/faults", HttpRequest.Builder::DELETE);
    }
  }

  /** Its clock. */
  public StandInTime time() {
    return new StandInTime(http);
  }

  /** Its other control. */
  public Http http() {
    return http;
  }
}
