package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OwnPostgres;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.ShopCart;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A server whose database is taken away while its workers wait for jobs, and comes back. */
class DatabaseAwayIT {
  /** Longer than a chunk of any worker lasts, so that each meets it. */
  private static final Duration AWAY = Duration.ofSeconds(25);

  private static final OwnPostgres DATABASE = OwnPostgres.started();
  private static final KassaServer SERVER = new KassaServer("away", DATABASE);

  @AfterAll
  static void stop() {
    SERVER.stop();
    DATABASE.close();
  }

  @Test
  void thatItIsAwayIsToldOnceHoweverOftenHealthIsAskedAfter() throws IOException {
    Http http = new Http(SERVER.started().address());
    long toldBefore = timesTold();
    DATABASE.goesAway();
    Eventually.isTrue(() -> !isReady(http));
    for (int asked = 0; asked < 5; asked++) {
      assertThat(isReady(http)).isFalse();
    }
    DATABASE.comesBack();
    Eventually.isTrue(() -> isReady(http));

    assertThat(timesTold()).isEqualTo(toldBefore + 1);
  }

  private static long timesTold() throws IOException {
    return Files.readAllLines(SERVER.file("logs/messages.log")).stream()
        .filter(line -> line.contains("The database does not answer"))
        .count();
  }

  private static boolean isReady(Http http) {
    return http.get("/health/ready").status() == 200;
  }

  @Test
  void jobsGoOnWithoutAPersonWhenItIsBack() throws InterruptedException {
    SERVER.started();
    List<KustomCopy> copies = IntStream.range(0, 4).mapToObj(i -> aCheckout()).toList();
    copies.forEach(copy -> copy.cart().adds("BK100", 1));
    copies.forEach(KustomCopy::catchesUp);

    DATABASE.goesAway();
    Thread.sleep(AWAY.toMillis());
    DATABASE.comesBack();

    copies.forEach(copy -> Eventually.isTrue(() -> isChanged(copy.cart())));
    copies.forEach(KustomCopy::catchesUp);
    Purchase purchase = Purchase.checkedOut(SERVER.standIn(), copies.get(0).cart()).confirmed();
    Eventually.isTrue(() -> purchase.acknowledgements() == 1);
    assertThat(copies.get(0).cart().shown().path("orderNumber").asText()).isNotBlank();
  }

  private static KustomCopy aCheckout() {
    ShopCart cart = SERVER.shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    return KustomCopy.of(SERVER.standIn(), cart);
  }

  private static boolean isChanged(ShopCart cart) {
    return cart.tries("add-item", "{\"productNumber\": \"BK100\", \"quantity\": 2}").status()
        == 200;
  }
}
