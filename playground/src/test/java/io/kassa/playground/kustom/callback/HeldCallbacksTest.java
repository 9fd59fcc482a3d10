package io.kassa.playground.kustom.callback;

import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeldCallbacksTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();

  @AfterEach
  void close() {
    caller.close();
    merchant.close();
  }

  private void buy(String name) {
    caller.bought(withUrl(anOrder(), "push", merchant.url("/" + name)));
  }

  private void fault(String callback, String kind, int times) {
    caller.control(
        "POST",
        "/control/faults",
        """
        {"callback": "%s", "times": %d, "fault": {"kind": "%s"}}
        """
            .formatted(callback, times, kind));
  }

  private List<String> paths() {
    return merchant.calls().stream().map(Merchant.Call::pathAndQuery).toList();
  }

  private void pass(Duration duration) {
    caller.standIn().clock().advance(duration);
  }

  private int awaitCallbacks(int count) {
    for (int i = 0; i < 100 && caller.listed("/control/callbacks").size() < count; i++) {
      Merchant.pause(Duration.ofMillis(50));
    }
    return caller.listed("/control/callbacks").size();
  }

  @Test
  void aPushComesAfterTheOneThatFollowsIt() {
    fault("push", "reorder", 1);
    buy("first");
    pass(Duration.ofSeconds(1));
    buy("second");
    pass(Duration.ofMinutes(2));

    merchant.awaitCalls(2);

    assertThat(paths()).containsExactly("/second", "/first");
    assertThat(caller.listed("/control/held")).isEmpty();
  }

  @Test
  void heldPushesAreReleasedInTheOppositeOrder() {
    fault("push", "hold", 2);
    buy("first");
    pass(Duration.ofMinutes(2));
    buy("second");
    pass(Duration.ofMinutes(2));
    Merchant.pause(A_MOMENT);
    assertThat(merchant.calls()).isEmpty();
    assertThat(caller.listed("/control/held")).hasSize(2);

    String released =
        caller.control("POST", "/control/held/release", "{\"newestFirst\":true}").body();

    assertThat(released).isEqualTo("{\"released\":2}");
    merchant.awaitCalls(2);
    assertThat(paths()).containsExactlyInAnyOrder("/second", "/first");
    assertThat(caller.listed("/control/held")).isEmpty();
  }

  @Test
  void aHeldQuestionIsAskedInVainAfterItsTime() {
    merchant.answers(400, "{}");
    fault("validation", "hold", 1);
    String orderId = caller.created(withUrl(anOrder(), "validation", merchant.url("/validate")));

    assertThat(caller.pay(orderId, "{}").getString("status")).isEqualTo("checkout_complete");
    assertThat(merchant.calls()).isEmpty();

    caller.control("POST", "/control/held/release", "");
    assertThat(merchant.awaitCalls(1)).hasSize(1);
  }

  @Test
  void aQuestionThatIsReleasedInTimeIsAnswered() {
    merchant.answers(400, "{}");
    fault("validation", "hold", 1);
    String orderId = caller.created(withUrl(anOrder(), "validation", merchant.url("/validate")));
    var paying = CompletableFuture.supplyAsync(() -> caller.pay(orderId, "{}"));
    Merchant.pause(A_MOMENT);

    caller.control("POST", "/control/held/release", "");

    assertThat(paying.join().getString("status")).isEqualTo("checkout_incomplete");
  }

  @Test
  void chanceMayDecide() {
    caller.control(
        "POST",
        "/control/faults",
        """
        {"callback": "push", "probability": 500, "seed": 7, "fault": {"kind": "lose"}}
        """);
    for (int i = 0; i < 20; i++) {
      buy("push" + i);
    }
    pass(Duration.ofMinutes(2));

    assertThat(awaitCallbacks(20)).isEqualTo(20);
    assertThat(merchant.calls().size()).isBetween(1, 19);
  }

  @Test
  void aResetForgetsWhatIsHeld() {
    fault("push", "hold", 1);
    buy("first");
    pass(Duration.ofMinutes(2));
    Merchant.pause(A_MOMENT);

    caller.control("POST", "/control/reset", "");

    assertThat(caller.listed("/control/held")).isEmpty();
  }
}
