package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is decided about jobs that were given up. */
@OnSharedServer
class ParkedJobsIT {
  private final Administrator admin;
  private final PostgresDatabase database;
  private final ShopCart cart;

  ParkedJobsIT(KassaServer server, Shop shop, StandIn standIn, PostgresDatabase database) {
    this.admin = server.administrator();
    this.database = database;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
    Purchase.checkedOut(standIn, cart).confirmed();
  }

  @Test
  void aParkedJobIsTriedAgain() {
    String jobId = parkedJob();
    assertThat(admin.gets("jobs?state=parked").text()).contains(jobId);

    assertThat(admin.posts("jobs/" + jobId + "/retry", "{}").status()).isEqualTo(204);
    assertThat(admin.posts("jobs/" + jobId + "/retry", "{}").status()).isEqualTo(204);

    assertThat(admin.gets("jobs?state=parked").text()).doesNotContain(jobId);
    assertThat(admin.posts("jobs/" + UUID.randomUUID() + "/retry", "{}").errorCode())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void aParkedJobIsLetBe() {
    String jobId = parkedJob();

    assertThat(admin.posts("jobs/" + jobId + "/dismiss", "{}").status()).isEqualTo(204);
    assertThat(admin.posts("jobs/" + jobId + "/dismiss", "{}").status()).isEqualTo(204);

    assertThat(admin.gets("jobs?state=parked").text()).doesNotContain(jobId);
    assertThat(admin.gets("jobs?state=superseded").text()).contains(jobId);
    assertThat(admin.posts("jobs/" + UUID.randomUUID() + "/dismiss", "{}").errorCode())
        .isEqualTo("NOT_FOUND");
  }

  private String parkedJob() {
    String jobId = UUID.randomUUID().toString();
    database.change(
        """
        INSERT INTO job (job_id, definition, subject, parameters, job_state, waiting_since, attempts,
          uncertain, created_at, ended_at)
        SELECT CAST(? AS UUID), 'settleKustomOrder', CAST(checkout_id AS VARCHAR(36)),
          '{"values":{}}', 'PARKED', created_at, 3, FALSE, created_at, created_at
        FROM kustom_checkout WHERE cart_id = ?
        """,
        UUID.fromString(jobId),
        UUID.fromString(cart.id()));
    return jobId;
  }
}
