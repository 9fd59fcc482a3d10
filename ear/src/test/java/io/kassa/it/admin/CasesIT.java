package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.CaseBook;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Administrator;
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
import org.junit.jupiter.api.Test;

/** What waits for a person, and what is decided about it. */
@OnSharedServer
class CasesIT {
  private final Administrator admin;
  private final StandIn standIn;
  private final Ledger ledger;
  private final PostgresDatabase database;
  private final CaseBook cases;
  private final ShopCart cart;

  CasesIT(KassaServer server, Shop shop, StandIn standIn, PostgresDatabase database) {
    this.admin = server.administrator();
    this.standIn = standIn;
    this.database = database;
    this.ledger = new Ledger(database);
    this.cases = new CaseBook(database);
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
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
    assertThat(admin.gets("carts/" + cart.id()).ok().path("cases")).hasSize(1);
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
}
