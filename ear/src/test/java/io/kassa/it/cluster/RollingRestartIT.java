package io.kassa.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.cluster.Balancer.Failure;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.Ports;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.StandInServer;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Two servers on one database behind a balancer, and shoppers who buy without a pause, while the
 * servers are replaced one after the other and at last one is killed.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Servers leave in good order by a shell script")
class RollingRestartIT {
  private static final int SHOPPERS = 4;

  private static final URI DOOR = URI.create("http://localhost:" + Ports.free());
  private static final PostgresDatabase DATABASE = PostgresDatabase.durable();
  private static final StandInServer KUSTOM = new StandInServer("rolling-kustom", Map.of());
  private static KassaServer first;
  private static KassaServer second;
  private static Balancer balancer;

  private final Crowd crowd =
      new Crowd(IntStream.range(0, SHOPPERS).mapToObj(i -> shopper()).toList());

  @BeforeAll
  static void start() {
    KUSTOM.start();
    first = server("rolling-first").start();
    second = server("rolling-second").start();
    balancer = new Balancer(DOOR.getPort(), List.of(first.address(), second.address()));
    Stream.of(first, second).forEach(RollingRestartIT::isUsed);
  }

  @AfterAll
  static void stop() {
    balancer.close();
    Stream.of(first, second).forEach(KassaServer::kill);
    KUSTOM.close();
  }

  @Test
  void aRollingRestartFailsNoRequestAKillOnlyThoseThatItMetAndNothingIsLost() {
    crowd.starts();
    crowd.buysSome();

    Stream.of(first, second).forEach(this::isReplaced);
    assertThat(balancer.failures()).isEmpty();
    assertThat(crowd.mostFailuresOfOne()).isZero();

    first.kill();
    crowd.buysSome();
    first.start();
    isUsed(first);
    crowd.buysSome();
    List<Purchase> purchases = crowd.stops();

    assertThat(balancer.failures())
        .extracting(Failure::server)
        .containsOnly(Optional.of(first.address()));
    assertThat(crowd.mostFailuresOfOne()).isLessThanOrEqualTo(1);
    assertThat(purchases).hasSizeGreaterThanOrEqualTo(4 * SHOPPERS).allSatisfy(this::isWhole);
  }

  /** Stopped as an operator does, and started again; meanwhile the other serves everybody. */
  private void isReplaced(KassaServer server) {
    server.stop();
    crowd.buysSome();
    server.start();
    isUsed(server);
    crowd.buysSome();
  }

  private static void isUsed(KassaServer server) {
    Patience.waits(() -> balancer.uses(server.address()));
  }

  /** What was paid is one order, with us and with Kustom, and was taken once. */
  private void isWhole(Purchase purchase) {
    Ledger ledger = new Ledger(DATABASE);
    ShopCart cart = purchase.cart();
    assertThat(ledger.orders(cart)).isEqualTo(1);
    assertThat(ledger.orderState(cart)).isNotEqualTo("PENDING");
    assertThat(ledger.payments(purchase)).isEqualTo(1);
    Patience.waits(() -> ledger.isSettled(purchase));
    assertThat(cart.hashes().agree()).isTrue();
    assertThat(KUSTOM.standIn().createdFor(cart)).hasSize(1);
    long authorized = ledger.authorized(purchase);
    assertThat(atKustom(purchase, "original_order_amount")).isEqualTo(authorized);
    Patience.waits(() -> atKustom(purchase, "captured_amount") == authorized);
    assertThat(KUSTOM.standIn().order(purchase.kustomOrderId()).at("/order_management/captures"))
        .hasSize(1);
  }

  private static long atKustom(Purchase purchase, String amount) {
    return KUSTOM
        .standIn()
        .order(purchase.kustomOrderId())
        .path("order_management")
        .path(amount)
        .asLong();
  }

  private static KassaServer server(String name) {
    Map<String, String> environment = KassaServer.administeredBeside(KUSTOM.kustomAddress());
    environment.put("KASSA_PUBLIC_URL", DOOR.toString());
    environment.put("KASSA_LEAVING_SECONDS", "8");
    // Short, so that leases of the one that is killed end soon.
    environment.put("KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S");
    environment.put("KASSA_KUSTOM_READ_TIMEOUT", "PT5S");
    environment.put("KASSA_JOBS_LEASE_MARGIN", "PT2S");
    return new KassaServer(name, DATABASE, environment).leavingInOrder();
  }

  private static BusyShopper shopper() {
    Merchant merchant = KassaServer.merchantAt(DOOR);
    return new BusyShopper(new Shop(DOOR), merchant, KUSTOM.standIn());
  }
}
