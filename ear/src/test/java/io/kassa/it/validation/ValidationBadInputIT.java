package io.kassa.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class ValidationBadInputIT {
  private static final int FIVE_MEGABYTES = 5_000_000;

  private final StandIn standIn;
  private final Purchase purchase;
  private final String address;
  private final String order;
  private final JsonNode before;

  ValidationBadInputIT(Shop shop, StandIn standIn) {
    this.standIn = standIn;
    this.purchase = Purchase.checkedOut(shop, standIn);
    this.address = ValidationAddress.of(standIn, purchase);
    this.order = standIn.order(purchase.kustomOrderId()).toString();
    this.before = purchase.cart().shown();
  }

  @AfterEach
  void nothingHasChangedAndTheShopperCanStillBuy() {
    assertThat(purchase.cart().shown()).isEqualTo(before);
    purchase.paid();
  }

  @Test
  void whoHasNoTokenIsNotHeard() {
    String without = address.substring(0, address.indexOf("&token="));

    assertRefused(standIn.http().post(without, order), 401, "UNAUTHENTICATED");
    assertRefused(standIn.http().post(without + "&token=", order), 401, "UNAUTHENTICATED");
    assertRefused(standIn.http().post("/ingress/kustom/validate", order), 401, "UNAUTHENTICATED");
  }

  @Test
  void whoHasAnotherTokenIsNotHeardAndLearnsNothing() {
    Answer wrong = standIn.http().post(address + "x", order);
    Answer nobodys =
        standIn
            .http()
            .post(address.replace(purchase.kustomOrderId(), "there-is-no-such-order"), order);

    assertRefused(wrong, 403, "FORBIDDEN");
    assertThat(nobodys.status()).isEqualTo(403);
    assertThat(nobodys.text()).isEqualTo(wrong.text());
  }

  @Test
  void aTokenIsAskedForBeforeALargeBodyIsRead() {
    assertRefused(standIn.http().post(address + "x", large(FIVE_MEGABYTES)), 403, "FORBIDDEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{}",
        "{} {}",
        "{\"merchant_reference1\": \"\"}",
        "{\"merchant_reference1\": \"x\"}",
        "{\"merchant_reference1\": {}, \"order_lines\": 1}",
        "\u0000"
      })
  void whatIsNoOrderIsRefused(String body) {
    assertRefused(standIn.http().post(address, body), 400, "INVALID_REQUEST");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    assertRefused(standIn.http().post(address, "[".repeat(5000)), 400, "INVALID_REQUEST");
    assertRefused(standIn.http().post(address, "{\"a\":".repeat(5000)), 400, "INVALID_REQUEST");
  }

  @Test
  void anOrderThatDoesNotNameItsCartIsRefused() {
    assertRefused(
        standIn.http().post(address, order.replace("merchant_reference1", "other")),
        400,
        "INVALID_REQUEST");
  }

  @Test
  void theTokenOfOneOrderDoesNotOpenAnother() {
    String another = order.replace(purchase.kustomOrderId(), "somebody-elses-order");

    assertRefused(standIn.http().post(address, another), 403, "FORBIDDEN");
  }

  @Test
  void anAmountThatIsNoWholeNumberIsRefused() {
    String amount = "\"order_amount\":56700";
    assertThat(order).contains(amount);

    assertRefused(
        standIn.http().post(address, order.replace(amount, amount + ".5")), 400, "INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void anotherTypeIsRefused(String type) {
    Answer answer =
        standIn
            .http()
            .send(
                "POST",
                address,
                request ->
                    request.header("Content-Type", type).POST(BodyPublishers.ofString(order)));

    assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void fiveMegabytesAreTooMuch() {
    assertRefused(standIn.http().post(address, large(FIVE_MEGABYTES)), 413, "REQUEST_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void itIsOnlyPostedTo(String method) {
    Answer answer =
        standIn
            .http()
            .send(method, address, request -> request.method(method, BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.errorCode()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  private void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(answer.text()).doesNotContain(purchase.cart().id());
  }

  /** The order with a member that Kassa does not know. */
  private String large(int bytes) {
    return order.substring(0, order.length() - 1) + ",\"tags\":\"" + "x".repeat(bytes) + "\"}";
  }
}
