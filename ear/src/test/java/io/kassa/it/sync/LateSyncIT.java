package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.Traces;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import org.junit.jupiter.api.Test;

@OnSharedServer
class LateSyncIT {
  private final StandIn standIn;
  private final ShopCart cart;
  private final Http http;

  LateSyncIT(Shop shop, StandIn standIn, KassaServer server) {
    this.standIn = standIn;
    this.cart = shop.opensCart("se-webshop");
    this.http = new Http(server.address());
    cart.adds("TS001-WHT-M", 1);
  }

  @Test
  void aSyncThatIsNotDoneWhenTheIframeWakesUpIsSeenInMetricsAndLog() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    assertThat(late()).isZero();

    standIn.during(
        Fault.status(503).of("POST", copy.orderId()),
        () -> {
          cart.adds("BK100", 1);

          Eventually.isTrue(() -> late() == 1);
        });

    assertThat(Traces.inLogs("Late: syncKustomOrder of " + cart.id())).isNotEmpty();
    copy.catchesUp();
    Eventually.isTrue(() -> late() == 0);
  }

  private long late() {
    return http.get("/metrics?scope=application")
        .text()
        .lines()
        .filter(line -> line.startsWith("kassa_jobs_late{") && line.contains("\"syncKustomOrder\""))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }
}
