package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Asked;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Servers that are killed in the middle of telling Kustom. The stand-in runs in the shared server,
 * so it survives. Timeouts are short, so that leases of the dead end soon.
 */
@OnSharedServer
class KilledServerIT {
  /** A server that is no more has begun with this cart, and its lease has not ended. */
  private static final String AT_IT_FOR_TEN_SECONDS =
      """
      INSERT INTO job (job_id, definition, subject, parameters, job_state, started_key,
        claimable_at, waiting_since, attempts, uncertain, created_at)
      VALUES (?, 'syncKustomOrder', ?, '{"values":{}}', 'RUNNING', 'syncKustomOrder/' || ?,
        now() AT TIME ZONE 'UTC' + INTERVAL '10 seconds', now() AT TIME ZONE 'UTC', 1, FALSE,
        now() AT TIME ZONE 'UTC')
      """;

  private static final PostgresDatabase DATABASE = PostgresDatabase.fresh();
  private static KassaServer first;
  private static KassaServer second;

  private final StandIn standIn;
  private ShopCart cart;
  private KustomCopy copy;

  /** Who was at the sync of the cart, and was killed. */
  private KassaServer isAtIt;

  KilledServerIT(StandIn standIn) {
    this.standIn = standIn;
  }

  @BeforeAll
  static void start(KassaServer shared) {
    Map<String, String> more =
        Map.of(
            "KASSA_KUSTOM_STAND_IN_URL", shared.address() + "/playground",
            "KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S",
            "KASSA_KUSTOM_READ_TIMEOUT", "PT5S",
            "KASSA_JOBS_LEASE_MARGIN", "PT2S");
    first = new KassaServer("killed", DATABASE, more).start();
    second = new KassaServer("survivor", DATABASE, more).start();
  }

  @AfterAll
  static void stop() {
    first.stop();
    second.stop();
  }

  @BeforeEach
  void aCheckoutHasBegunAndBothServersRun() {
    first.started();
    second.started();
    cart = first.shop().opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
    copy = KustomCopy.of(standIn, cart);
  }

  @Test
  void whatWasCommittedButNotYetToldIsToldAfterTheRestart() {
    second.stop();
    DATABASE.change(AT_IT_FOR_TEN_SECONDS, UUID.randomUUID(), cart.id(), cart.id());
    cart.adds("BK100", 1);
    first.kill();
    assertThat(copy.updates()).isEmpty();
    assertThat(jobs("PENDING")).isEqualTo(1);

    first.start();

    copy.catchesUp();
    assertThat(jobs("SUPERSEDED")).isEqualTo(1);
  }

  @Test
  void whatKustomAnsweredButWasNotYetRecordedIsRecordedAfterTheRestart() {
    second.stop();
    killBetweenAnswerAndRecord();
    assertThat(jobs("RUNNING")).isEqualTo(1);

    first.start();

    copy.catchesUp();
    copy.neverWentBackwards();
  }

  @Test
  void oneServerFinishesWhatAnotherBegan() {
    killBetweenAnswerAndRecord();
    KassaServer survivor = isAtIt == first ? second : first;

    ShopCart there = survivor.shop().cart(cart.id());
    new KustomCopy(standIn, there, copy.orderId()).catchesUp();

    assertThat(jobs("DONE")).isEqualTo(1);
  }

  @Test
  void aServerThatIsKilledAmidManyChangesLosesNoneThatItAnswered() {
    String item = cart.shown().path("items").path(0).path("cartItemId").asText();
    for (int quantity = 2; quantity < 40; quantity++) {
      cart.setsQuantity(item, quantity);
    }
    first.kill();

    ShopCart there = second.shop().cart(cart.id());
    new KustomCopy(standIn, there, copy.orderId()).catchesUp();

    assertThat(there.shown().path("items").path(0).path("quantity").asInt()).isEqualTo(39);
    copy.neverWentBackwards();
  }

  /** Somebody waits for a row in the database: here it is who has an answer and can't record it. */
  private static final String WAITING_FOR_A_ROW =
      """
      SELECT COUNT(*) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'
      """;

  /**
   * Kustom takes its time to answer, so that the cart can be held until then: whoever has the
   * answer waits for the cart to record it, and is killed while it does.
   */
  private void killBetweenAnswerAndRecord() {
    standIn.during(
        Fault.delay(Duration.ofSeconds(1)).of("POST", copy.orderId()),
        () -> {
          cart.adds("BK100", 1);
          DATABASE.holding(
              "SELECT * FROM cart WHERE cart_id = ? FOR UPDATE",
              UUID.fromString(cart.id()),
              () -> {
                Eventually.isTrue(() -> DATABASE.number(WAITING_FOR_A_ROW) == 1);
                assertThat(copy.updates()).extracting(Asked::status).containsExactly(200);
                isAtIt = whoIsAtIt();
                isAtIt.kill();
              });
        });
  }

  /** Mostly the first, which is told of the change; the other may have looked just then. */
  private KassaServer whoIsAtIt() {
    String name =
        DATABASE.text(
            "SELECT server_name FROM job WHERE subject = ? AND job_state = 'RUNNING'", cart.id());
    return name.endsWith("/" + first.jvm().pid()) ? first : second;
  }

  private long jobs(String state) {
    return DATABASE.number(
        "SELECT COUNT(*) FROM job WHERE subject = ? AND job_state = ?", cart.id(), state);
  }
}
