package io.kassa.it.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.Traces;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that listens to account webhooks. */
class KustomEventsIT {
  private static PostgresDatabase database;
  private static KassaServer server;

  @BeforeAll
  static void start() {
    database = PostgresDatabase.fresh();
    Map<String, String> secrets =
        Map.of(
            "KASSA_KUSTOM_WEBHOOK_SECRET", Signed.SECRET,
            "KASSA_KUSTOM_WEBHOOK_SECRET_PREVIOUS", Signed.PREVIOUS);
    server = new KassaServer("events", database, secrets).start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    assertThat(Traces.anywhere(Signed.SECRET)).isEmpty();
  }

  @Test
  void aPurchaseWhoseConfirmAndPushWereLostIsPlaced() {
    Purchase purchase = paid();

    assertThat(sent(Signed.event("order.created", purchase.kustomOrderId(), "")).status())
        .isEqualTo(200);

    Eventually.isTrue(() -> ledger().orders(purchase.cart()) == 1);
    Eventually.isTrue(() -> purchase.acknowledgements() == 1);
    assertThat(purchase.cart().shown().path("cartState").asText()).isEqualTo("completed");
    Eventually.isTrue(() -> stateOfOnlyEvent(purchase, "DONE"));
  }

  @Test
  void theSameMessageTwentyTimesAtOnceIsOne() {
    Purchase purchase = paid();
    Signed message = Signed.event("order.created", purchase.kustomOrderId(), "");

    List<Answer> answers = AtOnce.times(20, () -> sent(message));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(events(message)).isEqualTo(1);
    Eventually.isTrue(() -> ledger().orders(purchase.cart()) == 1);
    assertThat(sent(message).status()).isEqualTo(200);
    assertThat(events(message)).isEqualTo(1);
    assertThat(ledger().payments(purchase)).isEqualTo(1);
  }

  @Test
  void whileKustomIsAwayTheEventWaits() {
    Purchase purchase = paid();
    Fault away = Fault.status(503).of("GET", "/orders/" + purchase.kustomOrderId());

    server
        .standIn()
        .during(
            away,
            () ->
                assertThat(
                        sent(Signed.event("order.created", purchase.kustomOrderId(), "")).status())
                    .isEqualTo(200));

    Eventually.isTrue(() -> ledger().orders(purchase.cart()) == 1);
  }

  @Test
  void theSecretBeforeIsStillTakenWhileItIsReplaced() {
    Signed message = Signed.event("ipp.session.created", "k-1", "").by(Signed.PREVIOUS);

    assertThat(sent(message).status()).isEqualTo(200);
    assertThat(events(message)).isEqualTo(1);
  }

  @Test
  void whoeverCantProveItIsNotLetInAndNothingIsKept() {
    Signed right = Signed.event("order.created", "k-1", "");

    for (Signed wrong :
        List.of(
            right.bySomebodyElse(),
            right.unsigned(),
            right.saying(right.body() + " "),
            right.at(Instant.now().minusSeconds(301 + 60)),
            right.at(Instant.now().plusSeconds(301 + 60)))) {
      Answer answer = sent(wrong);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.errorCode()).isEqualTo("UNAUTHENTICATED");
    }
    assertThat(events(right)).isZero();
  }

  @Test
  void withoutHeadersNobodyIsLetIn() {
    assertThat(server.shop().http().post(Signed.PATH, "{}").status()).isEqualTo(401);
  }

  @Test
  void whatIsNoEventIsRefused() {
    for (String body : List.of("", "null", "[]", "{", "{\"type\": 7}", "\0")) {
      Answer answer = sent(Signed.body(body));
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.errorCode()).isEqualTo("INVALID_REQUEST");
    }
  }

  @Test
  void fiveMegabytesAreTooMany() {
    Answer answer = sent(Signed.body("{\"type\": \"" + "x".repeat(5_000_000) + "\"}"));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.errorCode()).isEqualTo("REQUEST_TOO_LARGE");
  }

  @Test
  void onlyJsonIsTaken() {
    Signed message = Signed.event("order.created", "k-1", "");

    assertThat(message.sentTo(server.shop().http(), "text/plain").status()).isEqualTo(415);
    assertThat(server.shop().http().get(Signed.PATH).status()).isEqualTo(405);
  }

  @Test
  void aKindThatMeansNothingIsKeptAndIgnored() {
    Signed message = Signed.event("ipp.payment.failed", "k-1", "");

    assertThat(sent(message).status()).isEqualTo(200);
    assertThat(state(message)).isEqualTo("IGNORED");
  }

  @Test
  void anOrderOfSomebodyElsesIsParked() {
    Signed message = Signed.event("order.created", "somebody-elses-order", "");

    assertThat(sent(message).status()).isEqualTo(200);

    Eventually.isTrue(() -> "PARKED".equals(state(message)));
    Eventually.isTrue(() -> metric("kassa_kustom_events_parked") >= 1);
  }

  @Test
  void aDisputeIsOnRecordWithThePayment() {
    Purchase purchase = paid();
    purchase.cart().confirms();
    String dispute = ", \"dispute_id\": \"d-" + purchase.kustomOrderId() + "\"";

    sent(Signed.event("dispute.created", purchase.kustomOrderId(), dispute));
    Eventually.isTrue(() -> disputes(purchase) == 1);
    Eventually.isTrue(() -> metric("kassa_disputes_open") >= 1);
    sent(
        Signed.event(
            "dispute.updated", purchase.kustomOrderId(), dispute + ", \"status\": \"LOST\""));

    Eventually.isTrue(() -> openDisputes(purchase) == 0);
    assertThat(disputes(purchase)).isEqualTo(1);
  }

  private static Purchase paid() {
    return Purchase.checkedOut(server.shop(), server.standIn()).paid();
  }

  private static Answer sent(Signed message) {
    return message.sentTo(server.shop().http());
  }

  private static long metric(String name) {
    return server
        .shop()
        .http()
        .get("/metrics?scope=application")
        .text()
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElse(-1);
  }

  private static Ledger ledger() {
    return new Ledger(database);
  }

  private static long events(Signed message) {
    return database.number("SELECT COUNT(*) FROM kustom_event WHERE webhook_id = ?", message.id());
  }

  private static String state(Signed message) {
    return database.text("SELECT event_state FROM kustom_event WHERE webhook_id = ?", message.id());
  }

  private static boolean stateOfOnlyEvent(Purchase purchase, String state) {
    return state.equals(
        database.text(
            "SELECT MAX(event_state) FROM kustom_event WHERE kustom_order_id = ?",
            purchase.kustomOrderId()));
  }

  private static long disputes(Purchase purchase) {
    return database.number(
        """
        SELECT COUNT(*) FROM payment_dispute d JOIN payment p ON p.payment_id = d.payment_id
        WHERE p.external_reference = ?
        """,
        purchase.kustomOrderId());
  }

  private static long openDisputes(Purchase purchase) {
    return database.number(
        """
        SELECT COUNT(*) FROM payment_dispute d JOIN payment p ON p.payment_id = d.payment_id
        WHERE p.external_reference = ? AND NOT d.is_over
        """,
        purchase.kustomOrderId());
  }
}
