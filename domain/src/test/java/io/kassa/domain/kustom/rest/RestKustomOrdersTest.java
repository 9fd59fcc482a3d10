package io.kassa.domain.kustom.rest;

import static io.kassa.domain.kustom.rest.WireFixture.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.FraudStatus;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomPurchase;
import io.kassa.domain.kustom.KustomRefusal.Kind;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

class RestKustomOrdersTest {

  private static final KustomOrderId ORDER_ID = new KustomOrderId("k-1");

  @Test
  void anAnswerThatSucceededIsDone() {
    KustomAnswer<KustomOrder> answer = read(() -> reply(200, WireFixture.INCOMPLETE));

    assertThat(answer.result()).map(KustomOrder::status).contains("checkout_incomplete");
  }

  @Test
  void anAnswerThatDidNotIsRefused() {
    assertThat(read(() -> reply(404, "")).isRefusedAs(Kind.NOT_FOUND)).isTrue();
    assertThat(read(() -> reply(401, WireFixture.NOT_LET_IN)).isRefusedAs(Kind.NOT_LET_IN))
        .isTrue();
    assertThat(read(() -> reply(302, "")).result()).isEmpty();
  }

  @Test
  void aPaidOrderThatTheCheckoutForgotIsReadFromOrderManagement() {
    KustomAnswer<KustomOrder> answer = readForgotten(() -> reply(200, purchase("AUTHORIZED")));

    assertThat(answer.result()).map(KustomOrder::isComplete).contains(true);
    assertThat(answer.result()).map(it -> it.amounts().orderAmount()).contains(12_000L);
    assertThat(answer.result()).map(it -> it.amounts().orderTaxAmount()).contains(2_400L);
  }

  @Test
  void aForgottenOrderThatWasNeverPaidOrIsDeadIsNotFound() {
    assertThat(readForgotten(() -> reply(404, "")).isRefusedAs(Kind.NOT_FOUND)).isTrue();
    assertThat(readForgotten(() -> reply(200, purchase("CANCELLED"))).isRefusedAs(Kind.NOT_FOUND))
        .isTrue();
  }

  @Test
  void aPurchaseSaysWhetherItsMoneyIsToBeHadAndWhetherThePayerIsTrusted() {
    assertThat(readPurchase("AUTHORIZED", "").isAlive()).isTrue();
    assertThat(readPurchase("CAPTURED", "").isAlive()).isTrue();
    assertThat(readPurchase("CANCELLED", "").isAlive()).isFalse();
    assertThat(readPurchase("EXPIRED", "").isAlive()).isFalse();
    assertThat(readPurchase("AUTHORIZED", "").fraudStatus()).isEqualTo(FraudStatus.ACCEPTED);
    assertThat(fraud("PENDING")).isEqualTo(FraudStatus.PENDING);
    assertThat(fraud("REJECTED")).isEqualTo(FraudStatus.REJECTED);
    assertThat(fraud("SOMETHING_NEW")).isEqualTo(FraudStatus.PENDING);
  }

  @Test
  void aPurchaseHasKustomsReferenceAndAnEnd() {
    KustomPurchase purchase =
        readPurchase(
            "AUTHORIZED",
            ", \"klarna_reference\": \"HZ4MS44M\", \"expires_at\": \"2026-06-18T00:00:00.000Z\"");

    assertThat(purchase.reference()).contains("HZ4MS44M");
    assertThat(purchase.expiresAt()).contains(Instant.parse("2026-06-18T00:00:00Z"));
    assertThat(readPurchase("AUTHORIZED", "").reference()).isEmpty();
  }

  private static FraudStatus fraud(String status) {
    return readPurchase("AUTHORIZED", ", \"fraud_status\": \"" + status + "\"").fraudStatus();
  }

  private static KustomPurchase readPurchase(String status, String more) {
    CannedReads reads = new CannedReads(() -> reply(404, ""));
    String purchase = purchase(status).strip();
    reads.purchase = () -> reply(200, purchase.substring(0, purchase.length() - 1) + more + "}");
    return kustom(reads).readPurchase(ORDER_ID).result().orElseThrow();
  }

  @Test
  void aForgottenOrderThatNobodyCanTellOfIsUnknown() {
    Supplier<KustomReply> silence =
        () -> {
          throw new KustomUnavailable("status 503");
        };

    assertThat(readForgotten(silence)).isInstanceOf(KustomAnswer.Unknown.class);
  }

  private static KustomAnswer<KustomOrder> readForgotten(Supplier<KustomReply> purchase) {
    CannedReads reads = new CannedReads(() -> reply(404, ""));
    reads.purchase = purchase;
    return kustom(reads).read(ORDER_ID);
  }

  private static String purchase(String status) {
    return """
        {"order_id": "k-1", "status": "%s", "purchase_country": "SE", "purchase_currency": "SEK",
         "locale": "sv-SE", "order_amount": 12000, "original_order_amount": 12000,
         "order_lines": [{"type": "physical", "reference": "A", "name": "A", "quantity": 1,
           "unit_price": 12000, "tax_rate": 2500, "total_amount": 12000,
           "total_tax_amount": 2400}],
         "billing_address": {"given_name": "Eva", "country": "SE"}}
        """
        .formatted(status);
  }

  @Test
  void noAnswerAndAnUnreadableOneAreUnknown() {
    Supplier<KustomReply> silence =
        () -> {
          throw new KustomUnavailable("status 503");
        };
    Supplier<KustomReply> openCircuit =
        () -> {
          throw new CircuitBreakerOpenException();
        };

    assertThat(read(silence)).isEqualTo(new KustomAnswer.Unknown<>("status 503"));
    assertThat(read(openCircuit)).isInstanceOf(KustomAnswer.Unknown.class);
    assertThat(read(() -> reply(200, "<html></html>"))).isInstanceOf(KustomAnswer.Unknown.class);
  }

  @Test
  void whatNeedsNoBodyIsDoneWithoutOne() {
    RestKustomOrders kustom = kustom(new CannedReads(() -> reply(204, "")));

    assertThat(kustom.acknowledge(ORDER_ID).result()).contains(ORDER_ID);
    assertThat(kustom.abort(ORDER_ID).result()).contains(ORDER_ID);
  }

  private static KustomAnswer<KustomOrder> read(Supplier<KustomReply> answer) {
    return kustom(new CannedReads(answer)).read(ORDER_ID);
  }

  private static RestKustomOrders kustom(CannedReads reads) {
    return new RestKustomOrders(new CannedCalls(reads.answer), reads, new KustomWire());
  }

  /** Always the same answer. */
  private static class CannedCalls extends KustomCalls {
    private final Supplier<KustomReply> answer;

    CannedCalls(Supplier<KustomReply> answer) {
      this.answer = answer;
    }

    @Override
    KustomReply abort(KustomOrderId orderId) {
      return answer.get();
    }
  }

  /** The same answer, but of order management another. */
  private static class CannedReads extends RepeatedCalls {
    private final Supplier<KustomReply> answer;
    private Supplier<KustomReply> purchase = () -> reply(404, "");

    CannedReads(Supplier<KustomReply> answer) {
      this.answer = answer;
    }

    @Override
    KustomReply read(KustomOrderId orderId) {
      return answer.get();
    }

    @Override
    KustomReply readPurchase(KustomOrderId orderId) {
      return purchase.get();
    }

    @Override
    KustomReply acknowledge(KustomOrderId orderId) {
      return answer.get();
    }
  }
}
