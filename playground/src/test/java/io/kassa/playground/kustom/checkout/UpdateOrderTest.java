package io.kassa.playground.kustom.checkout;

import static io.kassa.playground.testing.Caller.body;
import static io.kassa.playground.testing.Caller.message;
import static io.kassa.playground.testing.Orders.anOrder;
import static io.kassa.playground.testing.Orders.json;
import static io.kassa.playground.testing.Orders.line;
import static io.kassa.playground.testing.Orders.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.playground.http.Response;
import io.kassa.playground.json.JsonValues;
import io.kassa.playground.json.ObjectEdit;
import io.kassa.playground.testing.Caller;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdateOrderTest {
  private static final String UNKNOWN = "00000000-0000-6000-0000-000000000000";

  private final Caller caller = new Caller();

  @AfterEach
  void close() {
    caller.close();
  }

  @Test
  void whatIsNotSentStays() {
    String orderId = caller.created(anOrder());

    JsonObject order = body(caller.update(orderId, "{\"merchant_reference2\":\"new\"}"));

    assertThat(order.getString("merchant_reference1")).isEqualTo("cart-1");
    assertThat(order.getString("merchant_reference2")).isEqualTo("new");
    assertThat(order.getInt("order_amount")).isEqualTo(50_000);
  }

  @Test
  void whatIsSentReplacesTheWhole() {
    String orderId = caller.created(anOrder());
    JsonObject update =
        ObjectEdit.empty()
            .put("order_amount", 6000)
            .put("order_tax_amount", 1200)
            .put("order_lines", JsonValues.array(List.of(line(6000, 2500, 1200))))
            .done();

    JsonObject order = body(caller.update(orderId, update.toString()));

    assertThat(order.getJsonArray("order_lines")).hasSize(1);
    assertThat(order.getInt("order_amount")).isEqualTo(6000);
  }

  @Test
  void theMergedOrderMustStillAddUp() {
    String orderId = caller.created(anOrder());

    Response response = caller.update(orderId, "{\"order_amount\":1}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(message(response)).isEqualTo("Bad value: order_amount");
    assertThat(body(caller.read(orderId)).getInt("order_amount")).isEqualTo(50_000);
  }

  @Test
  void whatWasReadCanBeSentBack() {
    Response read = caller.read(caller.created(anOrder()));

    Response response = caller.update(body(read).getString("order_id"), read.body());

    assertThat(response.status()).isEqualTo(200);
  }

  @Test
  void anAddressIsIgnoredOnceTheCustomerHasTypedOne() {
    JsonObject strict = json("{\"options\":{\"require_validate_callback_success\":true}}");
    JsonObject urls = withUrl(anOrder(), "validation", "http://localhost:1/nobody");
    String orderId = caller.created(ObjectEdit.of(urls).overlay(strict).done());
    caller.pay(orderId, "{\"address\":{\"city\":\"Typed\"}}");

    caller.update(orderId, "{\"billing_address\":{\"city\":\"Sent\",\"country\":\"SE\"}}");

    assertThat(body(caller.read(orderId)).getJsonObject("billing_address").getString("city"))
        .isEqualTo("Typed");
  }

  @Test
  void aCompleteOrderIsReadOnly() {
    String orderId = caller.bought(anOrder());

    Response update = caller.update(orderId, "{\"merchant_reference2\":\"late\"}");
    Response abort = caller.update(orderId + "/abort", "");

    assertThat(update.status()).isEqualTo(403);
    assertThat(body(update).getString("error_code")).isEqualTo("READ_ONLY_ORDER");
    assertThat(message(update)).isEqualTo("Resource is read-only");
    assertThat(abort.status()).isEqualTo(403);
  }

  @Test
  void anUnknownOrderIsAnsweredWithoutABody() {
    assertThat(caller.read(UNKNOWN).status()).isEqualTo(404);
    assertThat(caller.read(UNKNOWN).body()).isEmpty();
    assertThat(caller.update(UNKNOWN, "{}").status()).isEqualTo(404);
  }

  @Test
  void anAbortedOrderIsGone() {
    String orderId = caller.created(anOrder());

    assertThat(caller.update(orderId + "/abort", "").status()).isEqualTo(200);

    assertThat(caller.read(orderId).status()).isEqualTo(404);
  }

  @Test
  void anOrderIsGone48HoursAfterItWasLastTouched() {
    String orderId = caller.created(anOrder());
    caller.standIn().clock().advance(Duration.ofHours(47));
    caller.update(orderId, "{\"merchant_reference2\":\"still here\"}");
    caller.standIn().clock().advance(Duration.ofHours(47));

    assertThat(caller.read(orderId).status()).isEqualTo(200);
    caller.standIn().clock().advance(Duration.ofHours(2));
    assertThat(caller.read(orderId).status()).isEqualTo(404);
    assertThat(caller.read(orderId).body()).isEmpty();
  }
}
