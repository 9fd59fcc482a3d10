package io.kassa.playground.kustom.purchase;

import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.testing.Caller;
import io.kassa.playground.testing.Merchant;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static final int AT_ONCE = 8;

  private final Caller caller = new Caller();
  private final Merchant merchant = new Merchant();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  @AfterEach
  void close() {
    threads.shutdownNow();
    caller.close();
    merchant.close();
  }

  private void atOnce(Callable<?> action) throws InterruptedException {
    threads.invokeAll(Stream.generate(() -> action).limit(AT_ONCE).toList());
  }

  @Test
  void anOrderIsBoughtOnceHoweverManyPayForIt() throws InterruptedException {
    String orderId = caller.created(withUrl(anOrder(), "push", merchant.url("/push")));

    atOnce(() -> caller.pay(orderId, "{}"));
    caller.standIn().clock().advance(Duration.ofMinutes(2));
    merchant.awaitCalls(1);
    Merchant.pause(Duration.ofMillis(300));

    assertThat(merchant.calls()).hasSize(1);
    assertThat(caller.managed(orderId).getString("status")).isEqualTo("AUTHORIZED");
  }

  @Test
  void aKeySentManyTimesAtOnceCapturesOnce() throws InterruptedException {
    String orderId = caller.bought(anOrder());
    caller.with("Klarna-Idempotency-Key", "one");

    atOnce(() -> caller.manage("POST", orderId + "/captures", "{\"captured_amount\":1000}"));

    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(1000);
  }

  @Test
  void capturesAtOnceNeverTakeMoreThanWasAuthorized() throws InterruptedException {
    String orderId = caller.bought(anOrder());

    atOnce(() -> caller.manage("POST", orderId + "/captures", "{\"captured_amount\":20000}"));

    assertThat(caller.managed(orderId).getInt("captured_amount")).isEqualTo(40_000);
  }
}
