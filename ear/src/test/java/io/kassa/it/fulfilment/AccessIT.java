package io.kassa.it.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.Visitor;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Merchant.MerchantOrder;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class AccessIT {
  private final KassaServer server;
  private final KustomBook book;
  private final Merchant merchant;
  private final MerchantOrder order;

  AccessIT(KassaServer server, Shop shop, StandIn standIn, Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(shop, standIn).confirmed();
    this.server = server;
    this.book = new KustomBook(standIn, purchase.kustomOrderId());
    this.merchant = merchant;
    this.order = merchant.order(purchase.cart());
  }

  @Test
  void withoutALoginNothingIsShownOrDone() {
    String path = "/ingress/fulfilment/orders/" + order.number();

    Answer shown = new Http(server.address()).get(path);
    Answer done = new Http(server.address()).post(path + "/deliveries", "{}");

    assertThat(List.of(shown, done))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(401))
        .allSatisfy(answer -> assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED"))
        .allSatisfy(
            answer ->
                assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Basic"));
    assertThat(book.movements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "kassa-jobs", "fulfilment", ""})
  void withAWrongLoginNothingIsShown(String user) {
    Answer answer = new Merchant(server.address(), user, "guess").gets("orders/" + order.number());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void aLoginWithoutTheRoleIsForbiddenEverything() {
    Merchant visitor = Visitor.at(server);

    Answer shown = visitor.gets("orders/" + order.number());
    Answer listed = visitor.gets("authorizations");
    Answer done = visitor.order(order.number()).tries("deliveries", "{}");

    assertThat(List.of(shown, listed, done))
        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(403))
        .allSatisfy(answer -> assertThat(answer.errorCode()).isEqualTo("FORBIDDEN"));
    assertThat(order.payment().path("requests")).isEmpty();
    assertThat(book.movements()).isEmpty();
  }

  @Test
  void aPageOfAnotherSiteSendsNothing() {
    Answer answer = merchant.postsFromAnotherSite(order, "deliveries");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.errorCode()).isEqualTo("FORBIDDEN");
    assertThat(order.payment().path("requests")).isEmpty();
    assertThat(book.movements()).isEmpty();
  }

  @Test
  void whatIsShownIsKeptByNobody() {
    Answer answer = merchant.gets("orders/" + order.number());

    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  /** Its cookie would be as good as the password, for two hours. */
  @Test
  void overHttpALoginLeavesNoCookie() {
    Answer answer = merchant.gets("orders/" + order.number());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void whatTheContainerRefusesIsNoAddressOfItsOwn() {
    Answer answer = new Http(server.address()).get("/ingress/access-refused");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
  }

  @Test
  void anOrderThatIsNotThereIsNotFound() {
    assertThat(merchant.order("O1").tries("deliveries", "{}").status()).isEqualTo(404);
    assertThat(merchant.gets("orders/O1").status()).isEqualTo(404);
    assertThat(merchant.gets("orders/" + order.number() + "/requests/x").status()).isEqualTo(404);
  }

  @Test
  void withoutAKeyNothingIsDone() {
    assertThat(order.tries("deliveries", "", "{}").errorCode())
        .isEqualTo("INVALID_IDEMPOTENCY_KEY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "captures | {\"amount\": -1} | INVALID_AMOUNT",
        "captures | {\"amount\": 0} | INVALID_AMOUNT",
        "captures | {\"amount\": 1.001} | INVALID_AMOUNT",
        "captures | {\"amount\": 99999} | AMOUNT_EXCEEDS_AUTHORIZATION",
        "captures | {\"amount\": \"1\"} | INVALID_REQUEST",
        "captures | {} | INVALID_REQUEST",
        "refunds | {\"amount\": 1} | AMOUNT_EXCEEDS_CAPTURES",
        "refunds | {} | INVALID_REQUEST",
        "refunds | {\"amount\": 1, \"lines\": []} | INVALID_REQUEST",
        "refunds | {\"amount\": 1, \"returnFee\": {\"amount\": 1}} | INVALID_REQUEST",
        "deliveries | {\"lines\": []} | INVALID_REQUEST",
        "deliveries | {\"line\": [{\"productNumber\": \"BK100\", \"quantity\": 1}]} | INVALID_REQUEST",
        "captures | {\"amount\": 1, \"paymentNo\": \"P1\"} | INVALID_REQUEST",
        "cancel | {\"payment\": \"P1\"} | INVALID_REQUEST",
        "deliveries | {\"lines\": [null]} | INVALID_REQUEST",
        "deliveries | {\"lines\": [{\"quantity\": 1}]} | INVALID_REQUEST",
        "deliveries | {\"lines\": [{\"productNumber\": \"X\", \"quantity\": 1}]} | LINE_NOT_FOUND",
        "deliveries | {\"lines\": [{\"productNumber\": \"BK100\", \"quantity\": 0}]} |"
            + " INVALID_QUANTITY",
        "deliveries | {\"lines\": [{\"productNumber\": \"BK100\", \"quantity\": 9}]} |"
            + " QUANTITY_EXCEEDS_LINE",
        "deliveries | {\"shippingMethod\": \"Owl\"} | INVALID_SHIPMENT",
        "deliveries | {\"trackingUri\": \"javascript:1\"} | INVALID_SHIPMENT",
        "deliveries | {\"paymentNumber\": \"P1\"} | PAYMENT_NOT_FOUND",
        "release | {} | NOTHING_CAPTURED",
        "cancel | [] | INVALID_REQUEST"
      })
  void whatCantBeIsRefusedAndKustomHearsNothing(String what, String body, String code) {
    Answer answer = order.tries(what, body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(order.payment().path("requests")).isEmpty();
    assertThat(order.shown().path("deliveries")).hasSize(1);
    assertThat(book.movements()).isEmpty();
  }

  @Test
  void thePaymentOfAnotherOrderIsNobodyElses(Shop shop, StandIn standIn) {
    Purchase others = Purchase.checkedOut(shop, standIn).confirmed();
    String number = merchant.order(others.cart()).payment().path("paymentNumber").asText();

    Answer answer = order.tries("captures", Json.object("amount", 1, "paymentNumber", number));

    assertThat(answer.errorCode()).isEqualTo("PAYMENT_NOT_FOUND");
    assertThat(book.movements()).isEmpty();
    assertThat(new KustomBook(standIn, others.kustomOrderId()).movements()).isEmpty();
  }
}
