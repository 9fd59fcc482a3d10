package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that order management gives beside success (its error texts and retry rules). */
@OnSharedServer
class KustomSaysNoIT {
  private final Shop shop;
  private final StandIn standIn;
  private final Merchant merchant;
  private final PostgresDatabase database;
  private final KustomBook book;
  private final MerchantOrder order;

  KustomSaysNoIT(Shop shop, StandIn standIn, Merchant merchant, PostgresDatabase database) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.shop = shop;
    this.standIn = standIn;
    this.merchant = merchant;
    this.database = database;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.order = merchant.order(purchase.cart());
  }

  @ParameterizedTest
  @CsvSource({
    "403, CAPTURE_NOT_ALLOWED",
    "403, PAYMENT_METHOD_FAILED",
    "403, NOT_ALLOWED",
    "404, NO_SUCH_ORDER",
    "422, UNPROCESSABLE_ENTITY",
    "400, BAD_VALUE"
  })
  void aNoToACaptureIsParkedWithCodeAndCorrelationIdAndTheDeliveryIsOpenAgain(
      int status, String code) {
    JsonNode receipt = during(status, code, "/captures", order::deliversAll);

    assertRefusedAs(code, receipt);
    assertThat(order.shown().path("deliveries").path(0).path("deliveryState").asText())
        .isEqualTo("open");
    order.comesTo("done", order.deliversAll());
    assertThat(book.captures()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "403, REFUND_NOT_ALLOWED",
    "403, NOT_ALLOWED",
    "404, NO_SUCH_ORDER",
    "404, NO_SUCH_CAPTURE",
    "422, UNPROCESSABLE_ENTITY",
    "400, BAD_VALUE"
  })
  void aNoToARefundIsParkedWithCodeAndCorrelationIdAndTheLinesCanBeReturnedAgain(
      int status, String code) {
    order.comesTo("done", order.deliversAll());

    JsonNode receipt = during(status, code, "/refunds", () -> order.returns("BK100", 1));

    assertRefusedAs(code, receipt);
    order.comesTo("done", order.returns("BK100", 1));
    assertThat(book.refunds()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "403, CANCEL_NOT_ALLOWED",
    "403, NOT_ALLOWED",
    "404, NO_SUCH_ORDER",
    "422, UNPROCESSABLE_ENTITY",
    "400, BAD_VALUE"
  })
  void aNoToACancellationIsParkedWithCodeAndCorrelationIdAndTheMoneyIsStillThere(
      int status, String code) {
    JsonNode receipt = during(status, code, "/cancel", () -> order.asksFor("cancel"));

    assertRefusedAs(code, receipt);
    assertThat(order.payment().path("released").decimalValue()).isEqualByComparingTo("0");
    assertThat(order.shown().path("reviewReason").asText()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 429, 500, 502, 503, 504})
  void whatMayPassIsAskedAgainUnderTheSameKeyForARefundAndACancellationToo(int status) {
    order.comesTo("done", order.captures("5.00"));
    standIn.during(
        Fault.status(status).of("POST", "/refunds").times(2),
        () -> order.comesTo("done", order.refunds("2.00")));
    MerchantOrder other = anOtherOrder();
    standIn.during(
        Fault.status(status).of("POST", "/cancel").times(2),
        () -> other.comesTo("done", other.asksFor("cancel")));

    assertThat(book.refunds()).hasSize(1);
    assertThat(book.refunded()).isEqualTo(200);
  }

  @Test
  void aNoToAReleaseAndToAnExtensionIsParked() {
    order.comesTo("done", order.captures("1.00"));

    during(403, "NOT_ALLOWED", "/release", () -> order.asksFor("release"));
    during(403, "NOT_ALLOWED", "/extend", () -> order.asksFor("extend"));

    order.comesTo("done", order.asksFor("release"));
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 429, 500, 502, 503, 504})
  void whatMayPassIsAskedAgainUnderTheSameKey(int status) {
    standIn.during(
        Fault.status(status).of("POST", "/captures").times(2),
        () -> order.comesTo("done", order.deliversAll()));

    assertThat(book.captures()).hasSize(1);
    assertThat(book.captured()).isEqualTo(book.authorized());
  }

  @Test
  void aWallOrWrongCredentialsAreNoWordAboutTheOrder() {
    standIn.during(
        Fault.firewall().of("POST", "/captures").times(1),
        () -> order.comesTo("done", order.captures("1.00")));
    standIn.during(
        Fault.status(401).of("POST", "/captures").times(1),
        () -> order.comesTo("done", order.captures("2.00")));

    assertThat(book.captured()).isEqualTo(300);
  }

  @Test
  void aRequestOrAnAnswerThatIsLostTakesOnce() {
    standIn.during(
        Fault.lostRequest().of("POST", "/captures").times(1),
        () -> order.comesTo("done", order.captures("1.00")));
    standIn.during(
        Fault.lostAnswer().of("POST", "/captures").times(1),
        () -> order.comesTo("done", order.captures("2.00")));

    assertThat(book.captures()).hasSize(2);
    assertThat(book.captured()).isEqualTo(300);
  }

  @Test
  void ofAnAuthorizationThatHasEndedNothingIsTakenAndAPersonIsTold() {
    standIn.expires(book.orderId());

    JsonNode refused = order.comesTo("refused", order.deliversAll());

    assertThat(refused.path("refusal").path("code").asText()).isEqualTo("CAPTURE_NOT_ALLOWED");
    assertThat(book.captures()).isEmpty();
    assertThat(
            database.text(
                "SELECT case_kind FROM review_case WHERE external_reference = ?",
                refused.path("reference").asText()))
        .isEqualTo("MONEY_REFUSED");
  }

  @Test
  void whileKustomHasNotDecidedAboutThePayerNothingIsTaken() {
    Purchase doubted = Purchase.checkedOut(shop, standIn);
    standIn.pays(doubted.kustomOrderId(), Json.object("fraudStatus", "PENDING"));
    doubted.cart().confirms();
    MerchantOrder waiting = merchant.order(doubted.cart());

    int status = waiting.tries("deliveries", "{}").status();

    Eventually.isTrue(
        () ->
            status == 400
                || waiting
                    .payment()
                    .path("requests")
                    .path(0)
                    .path("state")
                    .asText()
                    .equals("refused"));
    assertThat(new KustomBook(standIn, doubted.kustomOrderId()).captures()).isEmpty();
  }

  @Test
  void whenKustomHasDecidedForThePayerTheOrderIsTaken() {
    Purchase doubted = Purchase.checkedOut(shop, standIn);
    standIn.pays(doubted.kustomOrderId(), Json.object("fraudStatus", "PENDING"));
    doubted.cart().confirms();
    MerchantOrder waiting = merchant.order(doubted.cart());
    Eventually.isTrue(() -> waiting.shown().path("orderState").asText().equals("pending"));
    assertThat(waiting.tries("deliveries", "{}").errorCode()).isEqualTo("ORDER_NOT_CONFIRMED");

    standIn
        .http()
        .post(
            "/playground/control/orders/" + doubted.kustomOrderId() + "/fraud",
            Json.object("status", "ACCEPTED"));
    // What the server would do in some minutes.
    database.change(
        "UPDATE kustom_checkout SET next_look_at = created_at WHERE kustom_order_id = ?",
        doubted.kustomOrderId());
    Eventually.isTrue(() -> waiting.shown().path("orderState").asText().equals("confirmed"));
    waiting.comesTo("done", waiting.deliversAll());

    KustomBook taken = new KustomBook(standIn, doubted.kustomOrderId());
    assertThat(taken.captured()).isEqualTo(taken.authorized());
  }

  private MerchantOrder anOtherOrder() {
    return merchant.order(Purchase.checkedOut(shop, standIn).confirmed().cart());
  }

  private void assertRefusedAs(String code, JsonNode receipt) {
    JsonNode refused = order.request(receipt);
    assertThat(refused.path("refusal").path("code").asText()).isEqualTo(code);
    assertThat(refused.path("refusal").path("correlationId").asText()).isEqualTo("c-" + code);
    assertThat(jobState(receipt)).isEqualTo("PARKED");
  }

  private JsonNode during(int status, String code, String path, Supplier<JsonNode> wish) {
    JsonNode[] receipt = new JsonNode[1];
    standIn.during(
        Fault.refusal(status, code).of("POST", path),
        () -> {
          receipt[0] = wish.get();
          order.comesTo("refused", receipt[0]);
        });
    return receipt[0];
  }

  private String jobState(JsonNode receipt) {
    Eventually.isTrue(() -> !state(receipt).equals("RUNNING"));
    return state(receipt);
  }

  private String state(JsonNode receipt) {
    return database.text(
        "SELECT job_state FROM job WHERE subject = ?", receipt.path("requestId").asText());
  }
}
