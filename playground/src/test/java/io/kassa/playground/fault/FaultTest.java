package io.kassa.playground.fault;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.testing.Caller;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  private Response fault(String rule) {
    return caller.control("POST", "/control/faults", rule);
  }

  private int createdStatus() {
    return caller
        .exchange("POST", "/checkout/v3/orders", anOrder().toString())
        .map(Response::status)
        .orElse(0);
  }

  @Test
  void aStatusIsAnsweredSoManyTimes() {
    fault("{\"fault\":{\"kind\":\"status\",\"status\":503,\"body\":{\"a\":1}},\"times\":2}");

    assertThat(List.of(createdStatus(), createdStatus(), createdStatus()))
        .containsExactly(503, 503, 201);
  }

  @Test
  void aRuleIsForItsMethodAndPathOnly() {
    fault(
        """
        {"match": {"method": "POST", "path": "/captures$"},
         "fault": {"kind": "status", "status": 500}}
        """);
    String orderId = caller.bought(anOrder());

    Response capture = caller.manage("POST", orderId + "/captures", "{\"captured_amount\":1}");

    assertThat(capture.status()).isEqualTo(500);
    assertThat(caller.manage("GET", orderId + "/captures", "").status()).isEqualTo(200);
    assertThat(caller.managed(orderId).getInt("captured_amount")).isZero();
  }

  @Test
  void aLostAnswerIsExecutedAndItsRepetitionGetsTheFirstAnswer() {
    String orderId = caller.bought(anOrder());
    caller.with("Klarna-Idempotency-Key", "key");
    fault(
        """
        {"match": {"path": "/captures$"}, "fault": {"kind": "lose-answer"}, "times": 1}
        """);
    String path = "/ordermanagement/v1/orders/" + orderId + "/captures";
    String capture = "{\"captured_amount\":10000}";

    assertThat(caller.exchange("POST", path, capture)).isEmpty();
    assertThat(caller.exchange("POST", path, capture).orElseThrow().status()).isEqualTo(201);

    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(10_000);
  }

  @Test
  void aLostRequestIsNotExecuted() {
    String orderId = caller.bought(anOrder());
    fault("{\"fault\":{\"kind\":\"lose-request\"},\"times\":1}");

    assertThat(caller.exchange("POST", "/ordermanagement/v1/orders/" + orderId + "/cancel", ""))
        .isEmpty();

    assertThat(caller.managed(orderId).getString("status")).isEqualTo("AUTHORIZED");
  }

  @Test
  void aFirewallAnswersWithAPage() {
    fault("{\"fault\":{\"kind\":\"firewall\"}}");

    Response response = caller.create(anOrder());

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.body()).startsWith("<html>");
  }

  @Test
  void aDelayedAnswerIsAGoodOne() {
    fault("{\"fault\":{\"kind\":\"delay\",\"delay\":\"PT0.2S\"}}");
    long before = System.nanoTime();

    assertThat(createdStatus()).isEqualTo(201);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    String rule =
        "{\"fault\":{\"kind\":\"status\",\"status\":500},\"probability\":500,\"seed\":42}";

    fault(rule);
    List<Integer> first = IntStream.range(0, 50).mapToObj(i -> createdStatus()).toList();
    caller.control("DELETE", "/control/faults", "");
    fault(rule);
    List<Integer> second = IntStream.range(0, 50).mapToObj(i -> createdStatus()).toList();

    assertThat(first).isEqualTo(second).contains(500, 201);
  }

  @Test
  void rulesAreListedAndCleared() {
    Response added = fault("{\"fault\":{\"kind\":\"firewall\"},\"times\":3}");
    createdStatus();

    assertThat(added.status()).isEqualTo(200);
    assertThat(caller.listed("/control/faults").getJsonObject(0).getInt("timesLeft")).isEqualTo(2);
    assertThat(caller.control("DELETE", "/control/faults", "").status()).isEqualTo(204);
    assertThat(caller.listed("/control/faults")).isEmpty();
  }

  @Test
  void aRuleThatIsNotUnderstoodIsRefused() {
    for (String rule :
        List.of(
            "{}",
            "[]",
            "{\"fault\":{\"kind\":\"rain\"}}",
            "{\"fault\":{\"kind\":\"status\",\"status\":99}}",
            "{\"fault\":{\"kind\":\"delay\",\"delay\":\"soon\"}}",
            "{\"match\":{\"path\":\"(\"},\"fault\":{\"kind\":\"firewall\"}}",
            "{\"callback\":\"sms\",\"fault\":{\"kind\":\"lose\"}}")) {
      Response refused = fault(rule);

      assertThat(refused.status()).as(rule).isEqualTo(400);
      assertThat(body(refused).getJsonObject("error").getString("code")).isEqualTo("BAD_REQUEST");
    }
  }
}
