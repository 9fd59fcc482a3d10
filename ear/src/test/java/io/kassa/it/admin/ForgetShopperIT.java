package io.kassa.it.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.OnSharedServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Json;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnSharedServer
class ForgetShopperIT {
  private static final String EMAIL = "robin.forgotten@example.com";
  private static final String TRACKING_NUMBER = "to-robin-1";

  private final Administrator admin;
  private final PostgresDatabase database;
  private final ShopCart cart;

  ForgetShopperIT(KassaServer server, Shop shop, StandIn standIn, PostgresDatabase database) {
    this.admin = server.administrator();
    this.database = database;
    this.cart = shop.opensCart("se-webshop");
    cart.adds("BK100", 1);
    cart.setsEmail(EMAIL);
    Purchase.checkedOut(standIn, cart).confirmed();
  }

  @Test
  void anOrderThatIsNotSentKeepsItsAddress() {
    String before = personal();

    assertThat(admin.deletes("carts/" + cart.id() + "/shopper").errorCode())
        .isEqualTo("INVALID_REQUEST");

    assertThat(personal()).isEqualTo(before);
  }

  @Test
  void afterTheDeliveryNobodyKnowsAnyMoreWhoBoughtAndTheBooksStay(Merchant merchant) {
    Answer sent =
        merchant.order(cart).tries("deliveries", Json.object("trackingNumber", TRACKING_NUMBER));
    merchant.order(cart).comesTo("done", sent.json());
    assertThat(personal()).contains("@");
    assertThat(everything()).anyMatch(it -> it.contains(TRACKING_NUMBER));
    String total = merchant.order(cart).shown().path("total").asText();

    assertThat(admin.deletes("carts/" + cart.id() + "/shopper").status()).isEqualTo(204);
    assertThat(admin.deletes("carts/" + cart.id() + "/shopper").status()).isEqualTo(204);

    assertThat(personal()).doesNotContain("@").doesNotContain("street").doesNotContain("SE-");
    assertThat(everything())
        .isNotEmpty()
        .noneMatch(it -> it.contains("@example.com") || it.contains(TRACKING_NUMBER));
    assertThat(merchant.order(cart).shown().path("total").asText()).isEqualTo(total);
    assertThat(admin.gets("carts/" + cart.id()).ok().path("cart").has("email")).isFalse();
    merchant.order(cart).comesTo("done", merchant.order(cart).refunds("1.00"));
  }

  @Test
  void aCartThatIsNotThereIsNotFound() {
    assertThat(admin.deletes("carts/" + UUID.randomUUID() + "/shopper").errorCode())
        .isEqualTo("NOT_FOUND");
  }

  /** What is known of the shopper. */
  private String personal() {
    return database.text(
        """
        SELECT c.contents || o.extras || COALESCE(d.delivery_address, '')
        FROM cart c JOIN customer_order o ON o.cart_id = c.cart_id
        JOIN order_delivery d ON d.order_id = o.order_id
        WHERE c.cart_id = ? ORDER BY d.delivery_number FETCH FIRST 1 ROWS ONLY
        """,
        UUID.fromString(cart.id()));
  }

  /** Every row that came from this cart, whole. */
  private Stream<String> everything() {
    UUID cartId = UUID.fromString(cart.id());
    return Stream.of(
            "SELECT * FROM cart x WHERE cart_id = ?",
            "SELECT * FROM customer_order x WHERE cart_id = ?",
            "SELECT * FROM kustom_checkout x WHERE cart_id = ?",
            "SELECT * FROM kustom_handoff x WHERE cart_id = ?",
            "SELECT * FROM cart_change x WHERE cart_id = ?",
            "SELECT * FROM job x WHERE CAST(? AS TEXT) IN (subject, about)",
            "SELECT d.* FROM order_delivery d JOIN customer_order o ON o.order_id = d.order_id"
                + " WHERE o.cart_id = ?",
            "SELECT p.* FROM payment p JOIN order_payment op ON op.payment_id = p.payment_id"
                + " JOIN customer_order o ON o.order_id = op.order_id WHERE o.cart_id = ?",
            "SELECT i.* FROM payment_intent i JOIN customer_order o"
                + " ON CAST(o.order_id AS TEXT) = CAST(i.order_id AS TEXT) WHERE o.cart_id = ?")
        .map(rows -> "SELECT COALESCE(STRING_AGG(CAST(r AS TEXT), ' '), '') FROM (" + rows + ") r")
        .map(sql -> database.text(sql, cartId));
  }
}
