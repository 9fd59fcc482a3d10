package io.kassa.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.event.Signed;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Purchases drawn from a seed in which paying, changing, confirming, pushes, webhooks and the
 * janitor race, while Kustom fails and is slow. {@code -Dkassa.races.seeds=100} is a long run,
 * {@code -Dkassa.races.seed=17} the purchases of one seed.
 */
class PurchaseRacesIT {
  private static final int AT_ONCE = 4;
  private static final int PER_MILLE = 120;

  private static KassaServer server;
  private static Ledger ledger;

  @BeforeAll
  static void start() {
    PostgresDatabase database = PostgresDatabase.fresh();
    ledger = new Ledger(database);
    server =
        new KassaServer(
                "races",
                database,
                Map.of(
                    "KASSA_WATCH_INTERVAL", "PT2S",
                    "KASSA_KUSTOM_READ_TIMEOUT", "PT2S",
                    "KASSA_KUSTOM_WEBHOOK_SECRET", Signed.SECRET))
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static LongStream seeds() {
    return System.getProperty("kassa.races.seed") == null
        ? LongStream.rangeClosed(1, Long.getLong("kassa.races.seeds", 4))
        : LongStream.of(Long.getLong("kassa.races.seed"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasPaidIsOneOrderThatKustomKnowsToBeSafe(long seed) {
    List<RacingPurchase> purchases =
        LongStream.range(0, AT_ONCE)
            .mapToObj(i -> new RacingPurchase(server, ledger, seed * AT_ONCE + i))
            .toList();

    server
        .standIn()
        .during(
            List.of(
                Fault.lostAnswer().perMille(PER_MILLE, seed).of("POST", "/v[13]/orders/"),
                Fault.lostRequest().perMille(PER_MILLE, seed + 1).of("GET", "/v[13]/orders/"),
                Fault.status(503).perMille(PER_MILLE, seed + 2).of("PATCH", "/v[13]/orders/"),
                Fault.delay(Duration.ofMillis(300)).perMille(PER_MILLE, seed + 3).of("GET", "/")),
            () -> AtOnce.all(purchases.stream().map(PurchaseRacesIT::happening).toList()));

    assertThat(purchases).anyMatch(RacingPurchase::isPaid);
    purchases.forEach(RacingPurchase::endsWell);
  }

  private static Callable<Boolean> happening(RacingPurchase purchase) {
    return () -> {
      purchase.happens();
      return true;
    };
  }
}
