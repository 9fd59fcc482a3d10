package io.kassa.playground.kustom.ordermanagement;

import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortalTest {
  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private int act(String orderId, String action, String body) {
    return caller.control("POST", "/control/orders/" + orderId + "/" + action, body).status();
  }

  private String buyInDoubt() {
    String orderId =
        caller.created(withUrl(anOrder(), "notification", merchant.url("/notification")));
    caller.pay(orderId, "{\"fraudStatus\":\"PENDING\"}");
    return orderId;
  }

  @Test
  void aDoubtIsDecidedAndTheMerchantIsToldOnce() {
    String orderId = buyInDoubt();
    assertThat(caller.managed(orderId).getString("fraud_status")).isEqualTo("PENDING");

    assertThat(act(orderId, "fraud", "{\"status\":\"ACCEPTED\"}")).isEqualTo(204);
    assertThat(act(orderId, "fraud", "{\"status\":\"ACCEPTED\"}")).isEqualTo(204);

    assertThat(caller.managed(orderId).getString("fraud_status")).isEqualTo("ACCEPTED");
    JsonObject told = json(merchant.awaitCalls(1).get(0).body());
    assertThat(told.getString("event_type")).isEqualTo("FRAUD_RISK_ACCEPTED");
    assertThat(told.getString("order_id")).isEqualTo(orderId);
    Merchant.pause(Duration.ofMillis(200));
    assertThat(merchant.calls()).hasSize(1);
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getString("kind"))
        .isEqualTo("notification");
  }

  @Test
  void aRejectedOrderCannotBeCaptured() {
    String orderId = buyInDoubt();

    act(orderId, "fraud", "{\"status\":\"REJECTED\"}");

    assertThat(caller.managed(orderId).getString("fraud_status")).isEqualTo("REJECTED");
    assertThat(act(orderId, "capture", "{\"amount\":1}")).isEqualTo(403);
  }

  @Test
  void thePortalFollowsTheRulesOfTheApi() {
    String orderId = caller.bought(anOrder());

    assertThat(act(orderId, "capture", "{\"amount\":50001}")).isEqualTo(403);
    assertThat(act(orderId, "refund", "{\"amount\":1}")).isEqualTo(403);
    assertThat(act(orderId, "capture", "{\"amount\":50000}")).isEqualTo(201);
    assertThat(act(orderId, "refund", "{\"amount\":1}")).isEqualTo(201);
    assertThat(act(orderId, "cancel", "")).isEqualTo(403);
    assertThat(caller.managed(orderId).getInt("refunded_amount")).isEqualTo(1);
  }

  @Test
  void ordersAreCancelledAndExpire() {
    String cancelled = caller.bought(anOrder());
    String expired = caller.bought(anOrder());

    assertThat(act(cancelled, "cancel", "")).isEqualTo(204);
    assertThat(act(expired, "expire", "")).isEqualTo(204);

    assertThat(caller.managed(cancelled).getString("status")).isEqualTo("CANCELLED");
    assertThat(caller.managed(expired).getString("status")).isEqualTo("EXPIRED");
  }

  @Test
  void theCheckoutOrderIsGoneAfterTwoDaysAndTheBoughtOneIsNot() {
    String open = caller.created(anOrder());
    String bought = caller.bought(anOrder());

    caller.standIn().clock().advance(Duration.ofDays(2));

    assertThat(caller.read(open).status()).isEqualTo(404);
    assertThat(caller.read(bought).status()).isEqualTo(404);
    assertThat(caller.manage("GET", open, "").status()).isEqualTo(404);
    assertThat(caller.managed(bought).getString("status")).isEqualTo("AUTHORIZED");
  }

  @Test
  void nothingHappensToUnknownOrdersOrByUnknownWishes() {
    String orderId = caller.bought(anOrder());

    assertThat(act("unknown", "cancel", "")).isEqualTo(404);
    assertThat(act("unknown", "fraud", "{\"status\":\"ACCEPTED\"}")).isEqualTo(404);
    assertThat(act(orderId, "fraud", "{\"status\":\"PERHAPS\"}")).isEqualTo(400);
    assertThat(act(orderId, "fraud", "")).isEqualTo(400);
    assertThat(act(orderId, "capture", "{\"amount\":0}")).isEqualTo(400);
  }
}
