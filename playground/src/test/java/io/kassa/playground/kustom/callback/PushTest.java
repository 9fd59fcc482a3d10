package io.kassa.playground.kustom.callback;

import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PushTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private String buy(String wish) {
    String orderId =
        caller.created(withUrl(anOrder(), "push", merchant.url("/push?o={checkout.order.id}")));
    caller.pay(orderId, wish);
    return orderId;
  }

  private void pass(Duration duration) {
    caller.standIn().clock().advance(duration);
  }

  private void fault(String kind) {
    caller.control(
        "POST",
        "/control/faults",
        "{\"callback\":\"push\",\"times\":1,\"fault\":{\"kind\":\""
            + kind
            + "\",\"delay\":\"PT1M\"}}");
  }

  @Test
  void theFirstPushComesAfterTwoMinutesWithoutABody() {
    String orderId = buy("{}");
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();

    pass(Duration.ofMinutes(2));

    assertThat(merchant.awaitCalls(1)).containsExactly(new Merchant.Call("/push?o=" + orderId, ""));
  }

  @Test
  void pushesAreRepeatedUntilTheOrderIsAcknowledged() {
    String orderId = buy("{}");
    pass(Duration.ofMinutes(2));
    merchant.awaitCalls(1);
    pass(Duration.ofMinutes(3));
    merchant.awaitCalls(2);

    caller.manage("POST", orderId + "/acknowledge", "");
    pass(Duration.ofHours(4));
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).hasSize(2);
  }

  @Test
  void anAnswerAloneDoesNotEndThePushes() {
    merchant.answers(204, "");
    buy("{}");

    pass(Duration.ofMinutes(2));
    merchant.awaitCalls(1);
    pass(Duration.ofMinutes(3));

    assertThat(merchant.awaitCalls(2)).hasSize(2);
  }

  @Test
  void severalMissedPushesAreMadeUpForByOne() {
    buy("{}");

    pass(Duration.ofHours(2));
    merchant.awaitCalls(1);
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).hasSize(1);
  }

  @Test
  void aPurchaseCanGoWithoutPush() {
    buy("{\"push\":false}");

    pass(Duration.ofHours(2));
    Merchant.pause(A_MOMENT);

    assertThat(merchant.calls()).isEmpty();
  }

  @Test
  void aPushCanBeDoubled() {
    fault("duplicate");
    buy("{}");

    pass(Duration.ofMinutes(2));

    assertThat(merchant.awaitCalls(2)).hasSize(2);
  }

  @Test
  void aPushCanBeLost() {
    fault("lose");
    buy("{}");
    pass(Duration.ofMinutes(2));
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();

    pass(Duration.ofMinutes(3));

    assertThat(merchant.awaitCalls(1)).hasSize(1);
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getString("error"))
        .isEqualTo("lost by a fault");
  }

  @Test
  void aPushCanBeLate() {
    fault("delay");
    buy("{}");
    pass(Duration.ofMinutes(2));
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();

    pass(Duration.ofMinutes(1));

    assertThat(merchant.awaitCalls(1)).hasSize(1);
  }

  @Test
  void whatWasSentIsWrittenDown() {
    merchant.answers(503, "");
    String orderId = buy("{}");
    pass(Duration.ofMinutes(2));
    merchant.awaitCalls(1);
    Merchant.pause(A_MOMENT);

    assertThat(caller.listed("/control/callbacks").getJsonObject(0))
        .containsOnlyKeys("at", "kind", "url", "status");
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getInt("status"))
        .isEqualTo(503);
    assertThat(caller.listed("/control/callbacks").getJsonObject(0).getString("url"))
        .endsWith(orderId);
  }
}
