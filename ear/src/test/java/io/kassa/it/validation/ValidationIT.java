package io.kassa.it.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnSharedServer
class ValidationIT {
  private final Shop shop;
  private final StandIn standIn;
  private final PostgresDatabase database;
  private final Purchase purchase;
  private final ShopCart cart;

  ValidationIT(Shop shop, StandIn standIn, PostgresDatabase database) {
    this.shop = shop;
    this.standIn = standIn;
    this.database = database;
    this.purchase = Purchase.checkedOut(shop, standIn);
    this.cart = purchase.cart();
  }

  @Test
  void kustomIsToldToSellNothingWithoutOurApproval() {
    JsonNode order = standIn.createdFor(cart).get(0);

    assertThat(order.path("options").path("require_validate_callback_success").asBoolean())
        .isTrue();
    assertThat(order.path("merchant_urls").path("validation").asText())
        .contains("/ingress/kustom/validate?kustom_order_id={checkout.order.id}&token=");
  }

  @Test
  void whatKustomShowsAndTheCartSaysIsBought() {
    purchase.paid();

    assertThat(cart.confirms()).isEqualTo("checkout_complete");
  }

  @Test
  void whatCostsNothingMayChangeMeanwhile() {
    cart.setsEmail("kim@example.com");
    cart.setsField("gift", true);

    purchase.paid();
  }

  @Test
  void aCartShowsWhatIsHeldForTheShopperWhoMayPay() {
    assertThat(reserved(cart.shown())).isZero();

    standIn.pays(purchase.kustomOrderId());

    assertThat(reserved(cart.shown())).isEqualTo(2);
    cart.confirms();
    assertThat(reserved(cart.shown())).isEqualTo(2);
  }

  @Test
  void anIframeThatWokeUpByItselfCantSellAnOldAmount() {
    standIn.during(
        Fault.status(503).of("POST", purchase.kustomOrderId()),
        () -> {
          cart.adds("CF250", 1);

          assertRefused("Din varukorg har just ändrats. Kontrollera beloppet och försök igen.");
        });
    cart.checksOut();

    purchase.paid();
  }

  @Test
  void aPriceThatChangedIsRefusedAndThenShownToTheShopper() {
    String product = aProductOfItsOwn();
    Purchase later = checkedOut(product);
    JsonNode before = later.cart().shown().path("orderTotal");
    database.change(
        "UPDATE product_price SET unit_price = 12500 WHERE product_number = ?", product);
    Eventually.isTrue(() -> !later.cart().shown().path("orderTotal").equals(before));

    assertRefused(later, "Din varukorg har ändrats. Kontrollera beloppet och försök igen.");

    Eventually.isTrue(() -> !standIn.updatesOf(later.kustomOrderId()).isEmpty());
    Eventually.isTrue(() -> later.cart().hashes().agree());
    later.paid();
  }

  @Test
  void aProductThatIsNotSoldAnyMoreIsNotBought() {
    String product = aProductOfItsOwn();
    Purchase later = checkedOut(product);
    database.change("DELETE FROM product_price WHERE product_number = ?", product);
    Eventually.isTrue(() -> later.cart().shown().path("orderTotal").decimalValue().signum() == 0);

    assertRefused(later, "En vara i din varukorg säljs inte längre. Ta bort den ur varukorgen.");
  }

  @Test
  void anOrderWithAThousandLongLinesIsNotTooLarge() {
    String order = standIn.order(purchase.kustomOrderId()).toString();
    String tags = ",\"tags\":\"" + "x".repeat(1_500_000) + "\"}";

    Answer answer =
        standIn.http().post(validationAddress(), order.substring(0, order.length() - 1) + tags);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void anEmptyCartIsNotBought() {
    cart.shown().path("items").forEach(item -> cart.removes(item.path("cartItemId").asText()));

    assertRefused("Din varukorg är tom.");
  }

  @Test
  void aCompletedCartIsNotBoughtAgain() {
    String validation = validationAddress();
    JsonNode order = standIn.order(purchase.kustomOrderId());
    purchase.confirmed();

    Answer answer = standIn.http().post(validation, order.toString());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error_type").asText()).isEqualTo("approval_failed");
    assertThat(answer.json().path("error_text").asText()).isEqualTo("Beställningen är redan lagd.");
    assertThat(answer.json().size()).isEqualTo(2);
  }

  @Test
  void anUnknownCartIsNotBought() {
    JsonNode order = standIn.order(purchase.kustomOrderId());
    String others = order.toString().replace(cart.id(), UUID.randomUUID().toString());

    Answer answer = standIn.http().post(validationAddress(), others);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error_text").asText())
        .isEqualTo("This checkout is no longer valid. Please reload the page.");
  }

  @Test
  void whatCantBeFoundOutInTimeIsNotBoughtAndHoldsNothing() {
    long before = System.nanoTime();

    database.holding(
        "SELECT 1 FROM cart WHERE cart_id = CAST(? AS UUID) FOR UPDATE",
        cart.id(),
        () -> {
          JsonNode outcome = standIn.triesToPay(purchase.kustomOrderId());

          assertThat(outcome.path("validation").path("error_text").asText())
              .isEqualTo("Your purchase could not be checked right now. Please try again.");
          assertThat(Duration.ofNanos(System.nanoTime() - before))
              .isLessThan(Duration.ofSeconds(3));
        });

    assertThat(reserved(cart.shown())).isZero();
    purchase.paid();
  }

  private void assertRefused(String text) {
    assertRefused(purchase, text);
  }

  private void assertRefused(Purchase wanted, String text) {
    JsonNode outcome = standIn.triesToPay(wanted.kustomOrderId());
    assertThat(outcome.path("status").asText()).isEqualTo("checkout_incomplete");
    JsonNode validation = outcome.path("validation");
    assertThat(validation.path("status").asInt()).isEqualTo(400);
    assertThat(validation.path("error_type").asText()).isEqualTo("approval_failed");
    assertThat(validation.path("error_text").asText()).isEqualTo(text);
    assertThat(reserved(wanted.cart().shown())).isZero();
  }

  private Purchase checkedOut(String product) {
    ShopCart later = shop.opensCart("se-webshop");
    later.adds(product, 1);
    return Purchase.checkedOut(standIn, later);
  }

  /** One that no other test sells. */
  private String aProductOfItsOwn() {
    String product = "N-" + UUID.randomUUID();
    database.change("INSERT INTO product (product_number) VALUES (?)", product);
    database.change(
        "INSERT INTO product_price (product_number, channel_key, currency_code, unit_price,"
            + " tax_rate) VALUES (?, 'se', 'SEK', 9900, 2500)",
        product);
    return product;
  }

  private String validationAddress() {
    return ValidationAddress.of(standIn, purchase);
  }

  private static long reserved(JsonNode cart) {
    return cart.path("items").path(0).path("reservedQuantity").asLong();
  }
}
