package io.kassa.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.rules.BrokenRule;
import io.kassa.it.rules.NoGiftCardsRule;
import io.kassa.it.rules.SlowRule;
import io.kassa.it.rules.StrictSlowRule;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.ShopCart;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MerchantRulesIT {
  private static final String NOT_CHECKED =
      "Ditt köp kunde inte kontrolleras just nu. Försök igen.";

  private static KassaServer server;

  @BeforeAll
  static void aMerchantHasRules() {
    server =
        new KassaServer("merchant", PostgresDatabase.fresh())
            .extendedBy(
                NoGiftCardsRule.class, SlowRule.class, StrictSlowRule.class, BrokenRule.class)
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatNoRuleSpeaksAgainstIsBought() {
    checkedOut("TS001-WHT-M").paid();
  }

  @Test
  void aRulesNoIsShownToTheShopperInItsOwnWords() {
    JsonNode validation = refused(checkedOut("GC001"));

    assertThat(validation.path("error_type").asText()).isEqualTo("approval_failed");
    assertThat(validation.path("error_text").asText()).isEqualTo("Inga presentkort i dag.");
  }

  @Test
  void aSlowRuleThatMayBeLeftOutIsNotWaitedFor() {
    Purchase purchase = checkedOut("CP010-BLU");
    long before = System.nanoTime();

    purchase.paid();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    assertThat(metric("kassa_rules_total", "ending=\"late\"", "rule=\"slow\"")).isPositive();
  }

  @Test
  void aSlowRuleThatHasToBeHeardStopsThePurchase() {
    Purchase purchase = checkedOut("BK100");
    long before = System.nanoTime();

    JsonNode validation = refused(purchase);

    assertThat(validation.path("error_text").asText()).isEqualTo(NOT_CHECKED);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aRuleThatFailsStopsThePurchase() {
    assertThat(refused(checkedOut("CF250")).path("error_text").asText()).isEqualTo(NOT_CHECKED);
    assertThat(metric("kassa_rules_total", "ending=\"failed\"", "rule=\"broken\"")).isPositive();
  }

  @Test
  void howLongRulesAndValidationsTakeIsSeen() {
    checkedOut("TS001-WHT-M").paid();

    assertThat(
            metric("kassa_rules_duration_seconds", "quantile=\"0.99\"", "rule=\"no-gift-cards\""))
        .isNotNegative();
    assertThat(metric("kassa_kustom_validations_seconds_count", "ending=\"approved\""))
        .isPositive();
  }

  private static Purchase checkedOut(String product) {
    ShopCart cart = server.shop().opensCart("se-webshop");
    cart.adds(product, 1);
    return Purchase.checkedOut(server.standIn(), cart);
  }

  private static JsonNode refused(Purchase purchase) {
    JsonNode outcome = server.standIn().triesToPay(purchase.kustomOrderId());
    assertThat(outcome.path("status").asText()).isEqualTo("checkout_incomplete");
    assertThat(purchase.cart().shown().path("items").path(0).path("reservedQuantity").asLong())
        .isZero();
    return outcome.path("validation");
  }

  private static double metric(String name, String... tags) {
    return new Http(server.address())
        .get("/metrics?scope=application")
        .text()
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .filter(line -> Arrays.stream(tags).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No metric " + name));
  }
}
