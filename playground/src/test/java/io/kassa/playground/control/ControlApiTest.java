package io.kassa.playground.control;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.journal.BoundedJournal;
import io.kassa.playground.testing.Caller;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlApiTest {
  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  private JsonObject lastRequest() {
    var requests = caller.listed("/control/requests");
    return requests.getJsonObject(requests.size() - 1);
  }

  @Test
  void whatKustomWasAskedIsWrittenDown() {
    caller.create(anOrder());

    JsonObject recorded = lastRequest();

    assertThat(recorded).containsOnlyKeys("at", "method", "path", "body", "status");
    assertThat(recorded.getString("method")).isEqualTo("POST");
    assertThat(recorded.getString("path")).isEqualTo("/checkout/v3/orders");
    assertThat(recorded.getJsonObject("body")).isEqualTo(anOrder());
    assertThat(recorded.getInt("status")).isEqualTo(201);
    assertThat(Instant.parse(recorded.getString("at")))
        .isBeforeOrEqualTo(caller.standIn().clock().now());
  }

  @Test
  void aBodyThatIsMissingOrNotJsonIsWrittenDownToo() {
    caller.get("/checkout/v3/orders/1");
    assertThat(lastRequest().get("body")).isEqualTo(JsonValue.NULL);

    caller.exchange("POST", "/checkout/v3/orders", "rubbish");
    assertThat(lastRequest().getString("body")).isEqualTo("rubbish");
  }

  @Test
  void strangersAreWrittenDownAndControlCallsAreNot() {
    caller.with("Authorization", "Basic nonsense").get("/checkout/v3/orders/1");

    caller.listed("/control/orders");

    assertThat(caller.listed("/control/requests")).hasSize(1);
    assertThat(lastRequest().getInt("status")).isEqualTo(401);
  }

  @Test
  void theOldestRequestsAreForgotten() {
    BoundedJournal<Integer> journal = new BoundedJournal<>();

    for (int i = 0; i <= BoundedJournal.ENTRIES_MAX; i++) {
      journal.append(i);
    }

    assertThat(journal.entries()).hasSize(BoundedJournal.ENTRIES_MAX).startsWith(1);
  }

  @Test
  void ordersAreShownWithoutSnippetAndWithTheirState() {
    String orderId = caller.bought(anOrder());
    caller.manage("POST", orderId + "/acknowledge", "");

    JsonObject order = body(caller.control("GET", "/control/orders/" + orderId, ""));

    assertThat(order).doesNotContainKey("html_snippet").containsKey("test_address");
    assertThat(order.getString("status")).isEqualTo("checkout_complete");
    assertThat(order.getBoolean("acknowledged")).isTrue();
    assertThat(order.getJsonObject("order_management").getString("status")).isEqualTo("AUTHORIZED");
    assertThat(caller.listed("/control/orders")).hasSize(1);
  }

  @Test
  void theClockCanBePutForward() {
    Instant before = caller.standIn().clock().now();

    Response response = caller.control("POST", "/control/clock", "{\"advance\":\"PT3M\"}");

    assertThat(Instant.parse(body(response).getString("now")))
        .isAfterOrEqualTo(before.plus(Duration.ofMinutes(3)));
    assertThat(caller.control("POST", "/control/clock", "{\"advance\":\"-PT3M\"}").status())
        .isEqualTo(400);
    assertThat(caller.control("POST", "/control/clock", "{\"advance\":\"later\"}").status())
        .isEqualTo(400);
    assertThat(caller.control("GET", "/control/clock", "").status()).isEqualTo(200);
  }

  @Test
  void whatKustomWasAskedAboutOneOrderIsShownAlone() {
    String orderId = caller.bought(anOrder());
    caller.read(orderId);
    caller.read(caller.bought(anOrder()));

    var about = caller.listed("/control/requests?about=" + orderId);

    assertThat(about).hasSize(1);
    assertThat(caller.listed("/control/requests")).hasSize(4);
    assertThat(about).allSatisfy(request -> assertThat(request.toString()).contains(orderId));
    assertThat(caller.listed("/control/requests?about=nobody")).isEmpty();
  }

  @Test
  void aResetForgetsEverything() {
    String orderId = caller.bought(anOrder());
    caller.control("POST", "/control/faults", "{\"fault\":{\"kind\":\"firewall\"}}");
    caller.standIn().clock().advance(Duration.ofDays(1));

    assertThat(caller.control("POST", "/control/reset", "").status()).isEqualTo(204);

    assertThat(caller.listed("/control/requests")).isEmpty();
    assertThat(caller.listed("/control/faults")).isEmpty();
    assertThat(caller.listed("/control/orders")).isEmpty();
    assertThat(caller.manage("GET", orderId, "").status()).isEqualTo(404);
    assertThat(caller.standIn().clock().now()).isBefore(Instant.now().plus(Duration.ofHours(1)));
  }

  @Test
  void unknownCallsAreRefusedPolitely() {
    Response unknown = caller.control("GET", "/control/weather", "");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(body(unknown))
        .isEqualTo(
            json("{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"There is no such thing.\"}}"));
    assertThat(caller.control("PUT", "/control/clock", "").status()).isEqualTo(405);
  }
}
