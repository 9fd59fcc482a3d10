package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.CaseBook;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnSharedServer
class DossiersIT {
  private final Administrator admin;
  private final StandIn standIn;
  private final Ledger ledger;
  private final PostgresDatabase database;
  private final CaseBook cases;
  private final ShopCart cart;

  DossiersIT(KassaServer server, Shop shop, StandIn standIn, PostgresDatabase database) {
    this.admin = server.administrator();
    this.standIn = standIn;
    this.database = database;
    this.ledger = new Ledger(database);
    this.cases = new CaseBook(database);
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
  }

  @Test
  void aCartShowsEverythingThatHappenedInOrder(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    JsonNode receipt = merchant.order(cart).deliversAll();
    merchant.order(cart).comesTo("done", receipt);
    Eventually.isTrue(() -> happened().contains("call capture"));

    assertThat(happened())
        .contains(
            "cart opened",
            "checkout begun",
            "call create",
            "order placed",
            "payment created",
            "call acknowledge",
            "checkout settled",
            "money capture requested",
            "money capture done",
            "job captureOrder");
    JsonNode dossier = dossier();
    assertThat(dossier.path("order").path("payments")).hasSize(1);
    assertThat(dossier.path("kustomOrders").path(0).path("kustomOrderId").asText())
        .isEqualTo(purchase.kustomOrderId());
    assertThat(times()).isSorted();
    assertThat(correlationIds()).isNotEmpty();
  }

  @Test
  void aCartShowsWhatTheShopperDidAndWhatKustomWasToldOfIt() {
    Purchase purchase = Purchase.checkedOut(standIn, cart);
    cart.adds("TS001-WHT-M", 2);
    Eventually.isTrue(() -> cart.hashes().agree());
    purchase.confirmed();
    Eventually.isTrue(() -> happened().contains("callback validate"));

    assertThat(notes("cart item added")).hasSize(2);
    assertThat(notes("cart item added").get(0)).startsWith("1 × BK100; costs ");
    assertThat(notes("payload told").get(0)).startsWith("amount 0 → ").contains("BK100: ");
    assertThat(notes("payload told").get(1))
        .startsWith("amount ")
        .contains("TS001-WHT-M: quantity 0 → 2")
        .doesNotContain("BK100");
    assertThat(happened()).containsSubsequence("cart item added", "payload told", "order placed");
  }

  @Test
  void whatIsPersonalIsMasked(Merchant merchant) {
    cart.setsEmail("robin.unmasked@example.com");
    Purchase.checkedOut(standIn, cart).confirmed();
    Answer sent =
        merchant
            .order(cart)
            .tries(
                "deliveries",
                Json.object(
                    "trackingNumber", "unmasked-1",
                    "trackingUri", "https://track.example.com/unmasked-1"));
    assertThat(sent.status()).as(sent.text()).isEqualTo(202);

    String text = admin.gets("carts/" + cart.id()).text();

    assertThat(text).contains("@example.com", "trackingNumber").doesNotContain("unmasked");
    for (String personal : List.of("Eva", "Kim", "Storgatan", "givenName", "street")) {
      assertThat(text).doesNotContain(personal);
    }
  }

  @Test
  void aCartIsExportedAsAFile() {
    Answer file = admin.gets("carts/" + cart.id() + "?export=true");

    assertThat(file.ok().path("cart").path("cartId").asText()).isEqualTo(cart.id());
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
  }

  @Test
  void aCartIsFoundByTheNumbersOfItsOrderAndPayment(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String order = cart.shown().path("orderNumber").asText();
    String payment = merchant.order(cart).payment().path("paymentNumber").asText();

    for (String text : List.of(cart.id(), order, payment, purchase.kustomOrderId())) {
      assertThat(admin.gets("carts?search=" + text).ok())
          .as(text)
          .extracting(it -> it.path("cartId").asText())
          .containsExactly(cart.id());
    }
    assertThat(admin.gets("carts?limit=1").ok()).hasSize(1);
    assertThat(admin.gets("carts?orderState=confirmed&limit=200").ok())
        .extracting(it -> it.path("orderState").asText())
        .containsOnly("confirmed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "carts?limit=0",
        "carts?limit=x",
        "carts?orderState=x",
        "carts?before=x",
        "carts?before=%2B999999999-12-31T23:59:59Z",
        "carts?search=%00",
        "cases?limit=201",
        "cases?after=x",
        "cases?after=00000000-0000-0000-0000-000000000000",
        "jobs?state=x"
      })
  void senselessParametersAreRefused(String path) {
    assertThat(admin.gets(path).errorCode()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  void aCaseIsAcceptedAndItsOrderGoesOn() {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String caseId = opensCase(purchase);

    JsonNode open = admin.gets("cases/" + caseId).ok();
    JsonNode accepted = decides(caseId, "{\"decision\": \"accept\", \"note\": \"All is well\"}");
    JsonNode again = decides(caseId, "{\"decision\": \"close\"}");

    assertThat(open.path("possible"))
        .extracting(JsonNode::asText)
        .contains("accept", "refund", "cancel", "close");
    assertThat(accepted.path("decision").asText()).isEqualTo("ACCEPT by admin: All is well");
    assertThat(again).isEqualTo(accepted);
    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
    assertThat(ledger.reviewReason(cart)).isNull();
  }

  @Test
  void aCaseIsDecidedByARefundOnce(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    merchant.order(cart).comesTo("done", merchant.order(cart).deliversAll());
    String caseId = opensCase(purchase);
    String refund = "{\"decision\": \"refund\", \"amount\": 1.00}";

    decides(caseId, refund);
    decides(caseId, refund);

    merchant.order(cart).settles();
    assertThat(merchant.order(cart).payment().path("refunded").decimalValue())
        .isEqualByComparingTo("1.00");
  }

  @Test
  void ofTwoDecisionsAtOnceOneIsCarriedOutAndBothAreAnsweredIt(Merchant merchant) {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    merchant.order(cart).comesTo("done", merchant.order(cart).deliversAll());
    String caseId = opensCase(purchase);

    List<String> answers =
        Stream.of("1.00", "2.00", "3.00", "4.00")
            .map(it -> "{\"decision\": \"refund\", \"amount\": %s}".formatted(it))
            .map(it -> CompletableFuture.supplyAsync(() -> decides(caseId, it)))
            .toList()
            .stream()
            .map(it -> it.join().path("decision").asText())
            .distinct()
            .toList();

    assertThat(answers).hasSize(1);
    merchant.order(cart).settles();
    assertThat(answers.get(0))
        .isEqualTo(
            "REFUND of %s by admin."
                .formatted(
                    merchant
                        .order(cart)
                        .payment()
                        .path("refunded")
                        .decimalValue()
                        .intValueExact()));
    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
  }

  @Test
  void aCaseWhoseReferenceIsNoKustomOrderIsListedAndShown() {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String caseId = opensCase(purchase);
    database.change(
        "UPDATE review_case SET case_kind = 'AUTHORIZATION_CHANGED',"
            + " external_reference = external_reference || '@100@2026-01-01T00:00:00Z'"
            + " WHERE case_id = CAST(? AS UUID)",
        UUID.fromString(caseId));

    assertThat(admin.gets("cases").ok())
        .extracting(it -> it.path("caseId").asText())
        .contains(caseId);
    assertThat(dossier().path("cases")).hasSize(1);
    decides(caseId, "{\"decision\": \"close\"}");
    assertThat(ledger.orderState(cart)).isEqualTo("CONFIRMED");
  }

  @Test
  void whatCantBeDecidedIsRefusedAndTheCaseStaysOpen() {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String caseId = opensCase(purchase);

    for (String body :
        List.of(
            "{\"decision\": \"place\"}",
            "{\"decision\": \"forget\"}",
            "{\"decision\": \"refund\"}",
            "{\"decision\": \"refund\", \"amount\": 99999}",
            "{}")) {
      assertThat(admin.posts("cases/" + caseId + "/decisions", body).status())
          .as(body)
          .isEqualTo(400);
    }
    assertThat(admin.gets("cases/" + caseId).ok().has("closedAt")).isFalse();
    assertThat(admin.gets("cases/" + UUID.randomUUID()).errorCode()).isEqualTo("NOT_FOUND");
    decides(caseId, "{\"decision\": \"accept\"}");
  }

  @Test
  void anOrderIsBuiltForACaseOfAPaidKustomOrder() {
    Purchase purchase = Purchase.checkedOut(standIn, cart).paidUnasked();
    String caseId = cases.opens("PLACEMENT_FAILED", purchase, "Nobody knows why.");

    JsonNode placed = decides(caseId, "{\"decision\": \"place\"}");

    assertThat(placed.has("closedAt")).isTrue();
    assertThat(placed.path("decision").asText())
        .isEqualTo("PLACE by admin. It was placed after all.");
    assertThat(ledger.orders(cart)).isEqualTo(1);
  }

  @Test
  void aParkedJobIsTriedAgain() {
    String jobId = parkedJob();
    assertThat(admin.gets("jobs?state=parked").text()).contains(jobId);

    assertThat(admin.posts("jobs/" + jobId + "/retry", "{}").status()).isEqualTo(204);
    assertThat(admin.posts("jobs/" + jobId + "/retry", "{}").status()).isEqualTo(204);

    assertThat(admin.gets("jobs?state=parked").text()).doesNotContain(jobId);
    assertThat(admin.posts("jobs/" + UUID.randomUUID() + "/retry", "{}").errorCode())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void aParkedJobIsLetBe() {
    String jobId = parkedJob();

    assertThat(admin.posts("jobs/" + jobId + "/dismiss", "{}").status()).isEqualTo(204);
    assertThat(admin.posts("jobs/" + jobId + "/dismiss", "{}").status()).isEqualTo(204);

    assertThat(admin.gets("jobs?state=parked").text()).doesNotContain(jobId);
    assertThat(admin.gets("jobs?state=superseded").text()).contains(jobId);
    assertThat(admin.posts("jobs/" + UUID.randomUUID() + "/dismiss", "{}").errorCode())
        .isEqualTo("NOT_FOUND");
  }

  private String parkedJob() {
    Purchase.checkedOut(standIn, cart).confirmed();
    String jobId = UUID.randomUUID().toString();
    database.change(
        """
        INSERT INTO job (job_id, definition, subject, parameters, job_state, waiting_since, attempts,
          uncertain, created_at, ended_at)
        SELECT CAST(? AS UUID), 'settleKustomOrder', CAST(checkout_id AS VARCHAR(36)),
          '{"values":{}}', 'PARKED', created_at, 3, FALSE, created_at, created_at
        FROM kustom_checkout WHERE cart_id = ?
        """,
        UUID.fromString(jobId),
        UUID.fromString(cart.id()));
    return jobId;
  }

  @Test
  void theOverviewTellsHowMuchThereIsToDo() {
    Purchase.checkedOut(standIn, cart);

    JsonNode overview = admin.gets("overview").ok();

    assertThat(overview.path("watchedOrders").asLong()).isPositive();
    assertThat(overview.path("openCases").isIntegralNumber()).isTrue();
    assertThat(overview.path("unsettledOrders").path("count").isIntegralNumber()).isTrue();
  }

  @Test
  void casesAreShownPageByPage() {
    Purchase purchase = Purchase.checkedOut(standIn, cart).confirmed();
    String first = opensCase(purchase);
    String second = cases.letsWait("FRAUD_PENDING", purchase, "Nobody knows yet.");

    List<String> seen = new ArrayList<>();
    String page = "cases?limit=1";
    JsonNode shown = admin.gets(page).ok();
    while (!shown.isEmpty()) {
      assertThat(shown).hasSize(1);
      seen.add(shown.path(0).path("caseId").asText());
      shown = admin.gets(page + "&after=" + seen.get(seen.size() - 1)).ok();
    }

    assertThat(seen).doesNotHaveDuplicates().contains(first, second);
  }

  private String opensCase(Purchase purchase) {
    return cases.letsWait("STOCK_SHORT", purchase, "It is unexpected.");
  }

  private JsonNode decides(String caseId, String body) {
    return admin.posts("cases/" + caseId + "/decisions", body).ok();
  }

  private JsonNode dossier() {
    return admin.gets("carts/" + cart.id()).ok();
  }

  private List<String> happened() {
    return stream().map(it -> it.path("source").asText() + " " + it.path("what").asText()).toList();
  }

  private List<String> notes(String happened) {
    return stream()
        .filter(
            it -> (it.path("source").asText() + " " + it.path("what").asText()).equals(happened))
        .map(it -> it.path("note").asText())
        .toList();
  }

  private List<String> times() {
    return stream().map(it -> it.path("at").asText().substring(0, 19)).toList();
  }

  private List<String> correlationIds() {
    return stream()
        .map(it -> it.path("correlationId").asText())
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Stream<JsonNode> stream() {
    return StreamSupport.stream(dossier().path("happenings").spliterator(), false);
  }
}
