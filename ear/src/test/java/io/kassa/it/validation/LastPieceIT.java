package io.kassa.it.validation;

import static io.kassa.it.validation.StockOfShop.LAST_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.AtOnce;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnSharedServer
class LastPieceIT {
  private static final String OTHER = "SH005-BLK-10";
  private static final int SHOPPERS = 20;

  private final Shop shop;
  private final StandIn standIn;
  private final StockOfShop stock;
  private final Ledger ledger;

  LastPieceIT(Shop shop, StandIn standIn, PostgresDatabase database, Ledger ledger) {
    this.shop = shop;
    this.standIn = standIn;
    this.stock = new StockOfShop(database);
    this.ledger = ledger;
  }

  @BeforeEach
  void oneIsLeft() {
    stock.counts(LAST_ONE, 1);
  }

  @AfterEach
  void theShopIsFullAgain() {
    stock.counts(OTHER, 12_000);
  }

  @Test
  void ofTwentyShoppersWhoPressAtOnceOneIsSentToTheBank() {
    List<Purchase> purchases = checkedOut(SHOPPERS, LAST_ONE);

    List<JsonNode> outcomes = allPress(purchases);

    assertThat(outcomes).filteredOn(LastPieceIT::isBought).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !isBought(outcome))
        .allMatch(
            outcome ->
                outcome
                    .path("validation")
                    .path("error_text")
                    .asText()
                    .equals(
                        "Winter jacket Sarek, last one finns inte längre i lager i det här"
                            + " antalet."));
    assertThat(stock.held(LAST_ONE)).isEqualTo(1);
  }

  @Test
  void shoppersWithTheSameThingsInAnotherOrderDoNotBlockEachOther() {
    stock.counts(OTHER, 3);
    stock.counts(LAST_ONE, 3);
    List<Purchase> purchases = new ArrayList<>(checkedOut(SHOPPERS / 2, LAST_ONE, OTHER));
    purchases.addAll(checkedOut(SHOPPERS / 2, OTHER, LAST_ONE));

    List<JsonNode> outcomes = allPress(purchases);

    assertThat(outcomes).filteredOn(LastPieceIT::isBought).hasSize(3);
    assertThat(outcomes)
        .filteredOn(outcome -> !isBought(outcome))
        .allMatch(outcome -> outcome.toString().contains("finns inte längre i lager"));
    assertThat(stock.held(OTHER)).isEqualTo(3);
  }

  @Test
  void oneWhoPressesAgainAndAgainHoldsOne() {
    Purchase purchase = checkedOut(1, LAST_ONE).get(0);
    String address = ValidationAddress.of(standIn, purchase);
    String order = standIn.order(purchase.kustomOrderId()).toString();

    List<Integer> answers =
        AtOnce.times(SHOPPERS, () -> standIn.http().post(address, order).status());

    assertThat(answers).containsOnly(200);
    assertThat(stock.held(LAST_ONE)).isEqualTo(1);
    purchase.confirmed();
    assertThat(stock.held(LAST_ONE)).isZero();
    assertThat(stock.pieces(LAST_ONE)).isZero();
  }

  @Test
  void whatIsBoughtIsOffTheStockAndComesBackWhenTheOrderIsCancelled() {
    Purchase purchase = checkedOut(1, LAST_ONE).get(0).confirmed();
    assertThat(stock.pieces(LAST_ONE)).isZero();

    purchase.cart().triesToCancelOrder().ok();
    purchase.cart().triesToCancelOrder().ok();

    assertThat(stock.pieces(LAST_ONE)).isEqualTo(1);
    checkedOut(1, LAST_ONE).get(0).paid();
  }

  @Test
  void whoDoesNotComeBackFromTheBankLosesThePiece() {
    List<Purchase> two = checkedOut(2, LAST_ONE);
    approved(two.get(0));
    assertThat(isBought(standIn.triesToPay(two.get(1).kustomOrderId()))).isFalse();

    stock.holdsEnd(LAST_ONE);

    two.get(1).confirmed();
    assertThat(ledger.orderState(two.get(1).cart())).isEqualTo("CONFIRMED");
  }

  @Test
  void whoPaidTooLateHasAnOrderThatWaits() {
    List<Purchase> two = checkedOut(2, LAST_ONE);
    approved(two.get(0));
    stock.holdsEnd(LAST_ONE);
    two.get(1).confirmed();

    two.get(0).paidUnasked();
    two.get(0).cart().confirms();

    assertThat(ledger.orders(two.get(0).cart())).isEqualTo(1);
    assertThat(ledger.orderState(two.get(0).cart())).isEqualTo("PENDING");
    assertThat(ledger.reviewReason(two.get(0).cart()))
        .isEqualTo("The stock has only 0 of 1 BX777.");
    assertThat(two.get(0).acknowledgements()).isEqualTo(1);
    assertThat(stock.pieces(LAST_ONE)).isZero();
  }

  @Test
  void whoTakesThePieceOutOfTheCartLetsGoOfIt() {
    List<Purchase> two = checkedOut(2, LAST_ONE);
    approved(two.get(0));
    assertThat(stock.held(LAST_ONE)).isEqualTo(1);

    ShopCart cart = two.get(0).cart();
    cart.removes(cart.shown().path("items").path(0).path("cartItemId").asText());

    assertThat(stock.held(LAST_ONE)).isZero();
    two.get(1).paid();
  }

  /** The shopper presses "buy", may, and is at the bank. */
  private void approved(Purchase purchase) {
    String order = standIn.order(purchase.kustomOrderId()).toString();
    assertThat(standIn.http().post(ValidationAddress.of(standIn, purchase), order).status())
        .isEqualTo(200);
  }

  private List<Purchase> checkedOut(int shoppers, String... products) {
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < shoppers; i++) {
      ShopCart cart = shop.opensCart("se-webshop");
      for (String product : products) {
        cart.adds(product, 1);
      }
      purchases.add(Purchase.checkedOut(standIn, cart));
    }
    return purchases;
  }

  private List<JsonNode> allPress(List<Purchase> purchases) {
    return AtOnce.all(purchases.stream().<Callable<JsonNode>>map(it -> () -> presses(it)).toList());
  }

  /** Who is told to try again, because a busy machine could not decide in time, does so. */
  private JsonNode presses(Purchase purchase) {
    JsonNode outcome = standIn.triesToPay(purchase.kustomOrderId());
    return outcome.path("validation").path("error_text").asText().endsWith("Please try again.")
        ? presses(purchase)
        : outcome;
  }

  private static boolean isBought(JsonNode outcome) {
    return outcome.path("status").asText().equals("checkout_complete");
  }
}
