package io.kassa.it.server;

import io.kassa.it.shop.Purchase;
import io.kassa.it.shop.ShopCart;
import java.util.UUID;

/** What the database holds about purchases, counted past the application. */
public record Ledger(PostgresDatabase database) {

  /** Payments under this Kustom order's id. */
  public long payments(Purchase purchase) {
    return database.number(
        "SELECT COUNT(*) FROM payment WHERE external_reference = ?", purchase.kustomOrderId());
  }

  /** What those payments hold, in minor units. */
  public long authorized(Purchase purchase) {
    return database.number(
        """
        SELECT COALESCE(SUM(a.amount), 0) FROM payment_authorization a
        JOIN payment p ON p.payment_id = a.payment_id WHERE p.external_reference = ?
        """,
        purchase.kustomOrderId());
  }

  /** Orders that this cart became. */
  public long orders(ShopCart cart) {
    return database.number("SELECT COUNT(*) FROM customer_order WHERE cart_id = ?", id(cart));
  }

  /** The state of the one order that this cart became. */
  public String orderState(ShopCart cart) {
    return database.text("SELECT order_state FROM customer_order WHERE cart_id = ?", id(cart));
  }

  /** Why somebody has to look at the order; null if nobody has. */
  public String reviewReason(ShopCart cart) {
    return database.text("SELECT review_reason FROM customer_order WHERE cart_id = ?", id(cart));
  }

  /** The number of the order's one delivery. */
  public String deliveryNumber(ShopCart cart) {
    return database.text(
        """
        SELECT d.delivery_number FROM order_delivery d
        JOIN customer_order o ON o.order_id = d.order_id WHERE o.cart_id = ?
        """,
        id(cart));
  }

  /** Records of Kustom orders that this cart ever had. */
  public long checkouts(ShopCart cart) {
    return database.number("SELECT COUNT(*) FROM kustom_checkout WHERE cart_id = ?", id(cart));
  }

  /** With which credential sets they were created; that of the configuration is empty. */
  public String credentialSets(ShopCart cart) {
    return database.text(
        "SELECT string_agg(COALESCE(credential_set_id, ''), ',') FROM kustom_checkout"
            + " WHERE cart_id = ?",
        id(cart));
  }

  /** A credential set's password, as it is kept. */
  public String sealedPassword(String setId) {
    return database.text(
        "SELECT sealed_password FROM kustom_credential_set WHERE credential_set_id = CAST(? AS VARCHAR(36))",
        setId);
  }

  /** How often Kustom has reported this purchase, as far as it was recorded. */
  public long pushes(Purchase purchase) {
    return database.number(
        "SELECT push_count FROM kustom_checkout WHERE kustom_order_id = ?",
        purchase.kustomOrderId());
  }

  /** Cases of this kind that are open about this purchase. */
  public long openCases(Purchase purchase, String kind) {
    return database.number(
        """
        SELECT COUNT(*) FROM review_case
        WHERE external_reference = ? AND case_kind = ? AND closed_at IS NULL
        """,
        purchase.kustomOrderId(),
        kind);
  }

  /** All cases that are open. */
  public long openCases() {
    return database.number("SELECT COUNT(*) FROM review_case WHERE closed_at IS NULL");
  }

  /** How often in a row Kustom was asked about this purchase in vain. */
  public long vainLooks(Purchase purchase) {
    return database.number(
        "SELECT vain_looks FROM kustom_checkout WHERE kustom_order_id = ?",
        purchase.kustomOrderId());
  }

  /** The state of our record of this Kustom order. */
  public String checkoutState(Purchase purchase) {
    return database.text(
        "SELECT checkout_state FROM kustom_checkout WHERE kustom_order_id = ?",
        purchase.kustomOrderId());
  }

  /** Whether Kustom has heard that the order is safe, as far as we know. */
  public boolean isSettled(Purchase purchase) {
    return database.number(
            "SELECT COUNT(*) FROM kustom_checkout WHERE kustom_order_id = ?"
                + " AND settled_at IS NOT NULL",
            purchase.kustomOrderId())
        == 1;
  }

  /** Counts a change of the cart that no server knows of; answers the cart's new revision. */
  public String touchesSilently(ShopCart cart) {
    return database.text(
        "UPDATE cart SET revision = revision + 1 WHERE cart_id = ? RETURNING revision", id(cart));
  }

  private static UUID id(ShopCart cart) {
    return UUID.fromString(cart.id());
  }
}
