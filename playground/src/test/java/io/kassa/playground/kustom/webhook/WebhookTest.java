package io.kassa.playground.kustom.webhook;

import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.json.JsonText;
import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);
  private static final byte[] KEY = "the key of the shop".getBytes(UTF_8);
  private static final byte[] OLD_KEY = "the one before".getBytes(UTF_8);

  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @BeforeEach
  void sendHere() {
    sendTo("[\"" + secret(KEY) + "\"]");
  }

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private static String secret(byte[] key) {
    return "whsec_" + Base64.getEncoder().encodeToString(key);
  }

  private int sendTo(String secrets) {
    String body = "{\"url\":\"%s\",\"secrets\":%s}".formatted(merchant.url("/events"), secrets);
    return caller.control("POST", "/control/webhooks", body).status();
  }

  private void pass(Duration duration) {
    caller.standIn().clock().advance(duration);
  }

  private void fault(String kind) {
    caller.control(
        "POST",
        "/control/faults",
        """
        {"callback": "webhook", "times": 1, "fault": {"kind": "%s", "delay": "PT1M"}}
        """
            .formatted(kind));
  }

  private JsonObject event(int number) {
    return json(merchant.awaitCalls(number + 1).get(number).body());
  }

  private static String signature(byte[] key, String id, String timestamp, String body)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(signed);
  }

  @Test
  void aBoughtOrderIsAnnouncedThreeSecondsLater() {
    String orderId = caller.bought(anOrder());
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();

    pass(Duration.ofSeconds(3));

    assertThat(event(0)).containsKeys("id", "merchant_id", "timestamp", "type", "data");
    assertThat(event(0).getString("type")).isEqualTo("order.created");
    assertThat(event(0).getString("id")).startsWith("kevt_");
    assertThat(event(0).getJsonObject("data").getString("order_id")).isEqualTo(orderId);
    assertThat(event(0).getJsonObject("data")).containsKey("created_at");
  }

  @Test
  void itCanBeAnnouncedAtOnce() {
    String body =
        "{\"url\":\"%s\",\"secrets\":[\"%s\"],\"atOnce\":true}"
            .formatted(merchant.url("/events"), secret(KEY));
    caller.control("POST", "/control/webhooks", body);

    caller.bought(anOrder());

    assertThat(event(0).getString("type")).isEqualTo("order.created");
  }

  @Test
  void anEventIsSignedWithEverySecret() throws GeneralSecurityException {
    sendTo("[\"%s\",\"%s\"]".formatted(secret(KEY), secret(OLD_KEY)));
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    String body = merchant.awaitCalls(1).get(0).body();

    Map<String, String> headers = merchant.headers().get(0);
    String id = headers.get("webhook-id");
    String timestamp = headers.get("webhook-timestamp");
    assertThat(headers.get("webhook-signature"))
        .isEqualTo(
            signature(KEY, id, timestamp, body) + " " + signature(OLD_KEY, id, timestamp, body));
    assertThat(id).isEqualTo(event(0).getString("id"));
    assertThat(Instant.ofEpochSecond(Long.parseLong(timestamp)))
        .isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void theSignatureHasEverybodysTimeHoweverFarTheClockWasPutForward() {
    pass(Duration.ofDays(2));
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    merchant.awaitCalls(1);

    String timestamp = merchant.headers().get(0).get("webhook-timestamp");
    assertThat(Instant.ofEpochSecond(Long.parseLong(timestamp))).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void capturesAndRefundsAreToldOfFromApiAndPortal() {
    String orderId = caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    merchant.awaitCalls(1);

    caller.manage("POST", orderId + "/captures", "{\"captured_amount\":1000}");
    merchant.awaitCalls(2);
    caller.control("POST", "/control/orders/" + orderId + "/capture", "{\"amount\":500}");
    merchant.awaitCalls(3);
    caller.control("POST", "/control/orders/" + orderId + "/refund", "{\"amount\":200}");

    assertThat(event(1).getString("type")).isEqualTo("capture.created");
    assertThat(event(2).getString("type")).isEqualTo("capture.created");
    assertThat(event(3).getString("type")).isEqualTo("refund.created");
    assertThat(event(1).getJsonObject("data").getString("capture_id"))
        .isEqualTo(
            caller
                .managed(orderId)
                .getJsonArray("captures")
                .getJsonObject(0)
                .getString("capture_id"));
    assertThat(event(3).getJsonObject("data")).containsKeys("order_id", "refund_id");
  }

  @Test
  void disputesAreMadeByHand() {
    String orderId = caller.bought(anOrder());
    String dispute = "/control/orders/" + orderId + "/dispute";

    assertThat(
            caller
                .control(
                    "POST",
                    dispute,
                    "{\"type\":\"dispute.updated\",\"data\":{\"dispute_id\":\"d1\"}}")
                .status())
        .isEqualTo(204);

    assertThat(event(0).getString("type")).isEqualTo("dispute.updated");
    assertThat(event(0).getJsonObject("data"))
        .isEqualTo(json("{\"order_id\":\"" + orderId + "\",\"dispute_id\":\"d1\"}"));
    assertThat(caller.control("POST", dispute, "{\"type\":\"rain\"}").status()).isEqualTo(400);
    assertThat(caller.control("POST", "/control/orders/nobody/dispute", "").status())
        .isEqualTo(404);
  }

  @Test
  void anEventIsRepeatedWithTheSameIdUntilItIsTaken() {
    merchant.answers(500, "");
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    merchant.awaitCalls(1);
    Merchant.pause(A_MOMENT);
    merchant.answers(204, "");

    pass(Duration.ofSeconds(5));
    merchant.awaitCalls(2);
    Merchant.pause(A_MOMENT);
    pass(Duration.ofDays(3));
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).hasSize(2);
    assertThat(merchant.headers().get(1).get("webhook-id"))
        .isEqualTo(merchant.headers().get(0).get("webhook-id"));
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getInt("status"))
        .isEqualTo(500);
  }

  @Test
  void anEventIsGivenUpAfterThreeDays() {
    merchant.answers(500, "");
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    for (int i = 0; i < WebhookSchedule.PAUSES.size(); i++) {
      merchant.awaitCalls(i + 1);
      Merchant.pause(Duration.ofMillis(100));
      pass(WebhookSchedule.PAUSES.get(i));
    }
    int all = WebhookSchedule.PAUSES.size() + 1;
    merchant.awaitCalls(all);
    Merchant.pause(A_MOMENT);

    pass(Duration.ofDays(10));
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).hasSize(all);
    assertThat(WebhookSchedule.PAUSES.stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThan(Duration.ofDays(3));
  }

  @Test
  void faultsLoseDoubleAndDelay() {
    fault("lose");
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();
    fault("duplicate");
    pass(Duration.ofSeconds(5));
    merchant.awaitCalls(2);
    assertThat(merchant.calls().get(1)).isEqualTo(merchant.calls().get(0));

    fault("delay");
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).hasSize(2);
    pass(Duration.ofMinutes(1));

    assertThat(merchant.awaitCalls(3)).hasSize(3);
  }

  @Test
  void nobodyHearsOfAnythingWithoutADestination() {
    assertThat(caller.control("GET", "/control/webhooks", "").body()).doesNotContain("whsec_");
    assertThat(caller.control("DELETE", "/control/webhooks", "").status()).isEqualTo(204);
    assertThat(caller.control("GET", "/control/webhooks", "").status()).isEqualTo(404);

    caller.bought(anOrder());
    pass(Duration.ofMinutes(1));
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).isEmpty();
  }

  @Test
  void secretsThatAreNoneAreRefused() {
    assertThat(sendTo("[]")).isEqualTo(400);
    assertThat(sendTo("[\"secret\"]")).isEqualTo(400);
    assertThat(sendTo("[\"whsec_*\"]")).isEqualTo(400);
    assertThat(sendTo("[\"whsec_aa\",\"whsec_aa\",\"whsec_aa\"]")).isEqualTo(400);
    assertThat(sendTo("5")).isEqualTo(400);
  }

  @Test
  void whatWasToldIsWrittenDown() {
    caller.bought(anOrder());
    pass(Duration.ofSeconds(3));
    merchant.awaitCalls(1);
    Merchant.pause(A_MOMENT);

    JsonObject entry = caller.listed("/control/callbacks").getJsonObject(0);
    assertThat(entry.getString("kind")).isEqualTo("webhook");
    assertThat(entry.getInt("status")).isEqualTo(200);
    assertThat(JsonText.parse(merchant.calls().get(0).body())).contains(entry.get("body"));
  }
}
