package io.kassa.it.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnSharedServer
class CartSyncIT {
  private final StandIn standIn;
  private final PostgresDatabase database;
  private final ShopCart cart;

  CartSyncIT(Shop shop, StandIn standIn, PostgresDatabase database) {
    this.standIn = standIn;
    this.database = database;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("TS001-WHT-M", 1);
  }

  @Test
  void aFreshCheckoutShowsTheCart() {
    KustomCopy copy = KustomCopy.of(standIn, cart);

    assertThat(cart.hashes().agree()).isTrue();
    copy.showsTheCart();
    assertThat(copy.updates()).isEmpty();
  }

  @Test
  void aCartWithoutAKustomOrderHasNoHashesAndNoJobs() {
    assertThat(cart.shown().path("fields")).isEmpty();
    assertThat(jobs()).isZero();
  }

  @Test
  void theAnswerToAChangeAlreadySaysThatKustomIsBehind() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    String before = cart.hashes().sync();

    JsonNode fields = cart.adds("BK100", 1).path("fields");

    assertThat(fields.path("kustomSyncHash").asText()).isEqualTo(before);
    assertThat(fields.path("kustomPendingHash").asText())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(before);
    copy.catchesUp();
  }

  @Test
  void everyKindOfChangeThatCostsMoreOrLessReachesKustom() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    JsonNode item = cart.adds("BK100", 2).path("items").path(1);
    copy.catchesUp();

    cart.setsQuantity(item.path("cartItemId").asText(), 5);
    copy.catchesUp();
    cart.addsCoupon("WELCOME10");
    copy.catchesUp();
    cart.removesCoupon("WELCOME10");
    copy.catchesUp();
    cart.removes(item.path("cartItemId").asText());
    copy.catchesUp();

    copy.neverWentBackwards();
  }

  @Test
  void whatKustomDoesNotShowIsNotTold() {
    KustomCopy copy = KustomCopy.of(standIn, cart);

    cart.setsEmail("kim@example.com");
    cart.setsField("gift", true);

    assertThat(cart.hashes().agree()).isTrue();
    assertThat(copy.updates()).isEmpty();
    assertThat(jobs()).isZero();
  }

  @Test
  void anUpdateCarriesAmountsLinesAndTheCartsRevisionAndNothingElse() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    cart.adds("BK100", 1);
    copy.catchesUp();

    JsonNode body = copy.updates().get(0).body();

    assertThat(body.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "order_amount", "order_tax_amount", "order_lines", "merchant_data");
    assertThat(copy.updates().get(0).cartRevision()).isPositive();
  }

  @Test
  void aStorefrontCantSetTheHashes() {
    KustomCopy.of(standIn, cart);

    assertThat(cart.triesToSetField("kustomSyncHash", Json.object("value", "x")).errorCode())
        .isEqualTo("FIELD_RESERVED");
  }

  @Test
  void aCartThatGoesBackAndForthAgreesInTheEnd() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    String item = cart.shown().path("items").path(0).path("cartItemId").asText();
    standIn.during(
        Fault.delay(Duration.ofMillis(300)).of("POST", copy.orderId()),
        () -> {
          cart.setsQuantity(item, 2);
          Eventually.isTrue(() -> database.number(RUNNING, cart.id()) == 1);
          cart.setsQuantity(item, 1);

          assertThat(cart.hashes().agree()).isFalse();
          copy.catchesUp();
        });

    copy.neverWentBackwards();
  }

  @Test
  void anEmptiedCartIsNotToldAndAFilledOneIs() {
    KustomCopy copy = KustomCopy.of(standIn, cart);

    cart.removes(cart.shown().path("items").path(0).path("cartItemId").asText());

    assertThat(cart.hashes().agree()).isFalse();
    cart.adds("BK100", 1);
    copy.catchesUp();
    assertThat(copy.updates()).allMatch(it -> !it.body().path("order_lines").isEmpty());
  }

  @Test
  void aChangeAfterThePaymentLeadsToTheOrderWithoutAConfirmation() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    standIn.pays(copy.orderId());

    cart.adds("BK100", 1);

    Eventually.isTrue(() -> cart.shown().path("cartState").asText().equals("completed"));
    assertThat(cart.shown().path("orderTotal").decimalValue()).isEqualByComparingTo("248.00");
    Eventually.isTrue(() -> state().equals("DONE"));
  }

  @Test
  void anOrderThatKustomForgotIsForgottenHereToo() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    standIn.time().passes(Duration.ofHours(49));

    cart.adds("BK100", 1);

    Eventually.isTrue(() -> cart.shown().path("fields").isEmpty());
    assertThat(KustomCopy.of(standIn, cart).orderId()).isNotEqualTo(copy.orderId());
  }

  @Test
  void whatKustomRefusesForGoodIsParkedWithItsReason() {
    KustomCopy copy = KustomCopy.of(standIn, cart);
    standIn.during(
        Fault.status(400).of("POST", copy.orderId()),
        () -> {
          cart.adds("BK100", 1);
          Eventually.isTrue(() -> state().equals("PARKED"));
        });

    assertThat(cart.hashes().agree()).isFalse();
    assertThat(database.text("SELECT last_problem FROM job WHERE subject = ?", subject()))
        .startsWith("Kustom ");
    cart.checksOut();
    copy.catchesUp();
  }

  private static final String RUNNING =
      "SELECT COUNT(*) FROM job WHERE subject = CAST(? AS TEXT) AND job_state = 'RUNNING'";

  private long jobs() {
    return database.number("SELECT COUNT(*) FROM job WHERE subject = ?", subject());
  }

  private String state() {
    return database.text(
        "SELECT job_state FROM job WHERE subject = ? ORDER BY created_at DESC LIMIT 1", subject());
  }

  private String subject() {
    return cart.id();
  }
}
