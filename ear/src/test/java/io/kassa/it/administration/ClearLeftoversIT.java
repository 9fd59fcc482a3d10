package io.kassa.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.ShopCart;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job that clears away what is old, started by an administrator as in the console. */
class ClearLeftoversIT {
  private static final String PASSWORD = UUID.randomUUID().toString();

  private static PostgresDatabase database;
  private static AdministeredServer running;

  private final JobConsole jobs = running.console("admin", PASSWORD).jobs();

  @BeforeAll
  static void start() {
    database = PostgresDatabase.fresh();
    running =
        AdministeredServer.start(
            "tidy", database, PASSWORD, Map.of("KASSA_RETENTION_SHOPPERS", "P90D"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void whatIsOldGoesAndWhatIsNotStays() {
    ShopCart unused = cart();
    ShopCart used = cart();
    ShopCart rejected = cart();
    ShopCart sent = bought();
    ShopCart unsent = bought();
    Merchant.MerchantOrder order = running.server().merchant().order(sent);
    order.comesTo("done", order.deliversAll());
    aged(unused, 31);
    aged(rejected, 61);
    aged(sent, 91);
    aged(unsent, 91);
    database.change("UPDATE cart SET cart_state = 'REJECTED' WHERE cart_id = ?", id(rejected));
    database.change(
        "UPDATE job SET ended_at = ended_at - INTERVAL '15' DAY WHERE job_state = 'DONE'");
    database.change("UPDATE kustom_call SET asked_at = asked_at - INTERVAL '31' DAY");

    clears();

    assertThat(stateOf(unused)).isEqualTo("REJECTED");
    assertThat(stateOf(used)).isEqualTo("OPEN");
    assertThat(rows("cart", rejected)).isZero();
    assertThat(contents(sent)).doesNotContain("@");
    assertThat(contents(unsent)).contains("@");
    assertThat(database.number("SELECT COUNT(*) FROM job WHERE job_state = 'DONE'")).isZero();
    assertThat(
            database.number(
                "SELECT COUNT(*) FROM kustom_call WHERE asked_at < CURRENT_DATE - INTERVAL '30' DAY"))
        .isZero();
  }

  private void clears() {
    Answer submitted =
        running
            .console("admin", PASSWORD)
            .post(
                JobConsole.BATCH + "/jobinstances",
                Json.object(
                    "applicationName",
                    "kassa",
                    "moduleName",
                    "kassa-batch.jar",
                    "componentName",
                    "ClearLeftoversTimer",
                    "jobXMLName",
                    "clearLeftovers"));
    assertThat(submitted.status()).as(submitted.text()).isEqualTo(201);
    long execution = jobs.execution(jobs.newest("clearLeftovers"));
    jobs.comesTo(execution, "COMPLETED");
    JsonNode steps = running.console("admin", PASSWORD).get(JobConsole.steps(execution)).ok();
    assertThat(steps.findValuesAsText("exitStatus"))
        .isNotEmpty()
        .allMatch(status -> status.startsWith("CLEARED "));
  }

  private static ShopCart cart() {
    ShopCart cart = running.server().shop().opensCart("se-webshop");
    cart.adds("BK100", 1);
    return cart;
  }

  private static ShopCart bought() {
    ShopCart cart = cart();
    cart.setsEmail("robin@example.com");
    Purchase.checkedOut(running.server().standIn(), cart).confirmed();
    return cart;
  }

  private static void aged(ShopCart cart, int days) {
    database.change(
        "UPDATE cart SET created_at = created_at - CAST(? AS INTERVAL),"
            + " changed_at = changed_at - CAST(? AS INTERVAL) WHERE cart_id = ?",
        days + " days",
        days + " days",
        id(cart));
  }

  private static String stateOf(ShopCart cart) {
    return database.text("SELECT cart_state FROM cart WHERE cart_id = ?", id(cart));
  }

  private static String contents(ShopCart cart) {
    return database.text("SELECT contents FROM cart WHERE cart_id = ?", id(cart));
  }

  private static long rows(String table, ShopCart cart) {
    return database.number("SELECT COUNT(*) FROM " + table + " WHERE cart_id = ?", id(cart));
  }

  private static UUID id(ShopCart cart) {
    return UUID.fromString(cart.id());
  }
}
