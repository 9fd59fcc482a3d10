package io.kassa.it.server;

import io.kassa.it.shop.Purchase;
import java.util.UUID;

/** Opens cases past the application, because what is unexpected seldom happens. */
public record CaseBook(PostgresDatabase database) {

  /**
   * Opens a case of this kind about a purchase and its order, if there is one.
   *
   * @return its id
   */
  public String opens(String kind, Purchase purchase, String reason) {
    UUID caseId = UUID.randomUUID();
    database.change(
        """
        INSERT INTO review_case (case_id, case_kind, case_key, open_key, cart_id,
          external_reference, order_id, reason, evidence, opened_at)
        SELECT CAST(? AS UUID), ?, ?, ?, CAST(k.cart_id AS VARCHAR(36)), k.kustom_order_id,
          CAST(o.order_id AS VARCHAR(36)), ?, '{"values":{}}', k.created_at
        FROM kustom_checkout k LEFT JOIN customer_order o ON o.cart_id = k.cart_id
        WHERE k.kustom_order_id = ?
        """,
        caseId,
        kind,
        kind + "/" + purchase.kustomOrderId(),
        kind + "/" + purchase.kustomOrderId(),
        reason,
        purchase.kustomOrderId());
    return caseId.toString();
  }

  /** The same, and the order waits for it. */
  public String letsWait(String kind, Purchase purchase, String reason) {
    database.change(
        """
        UPDATE customer_order SET order_state = 'PENDING', review_reason = ?
        WHERE cart_id = (SELECT cart_id FROM kustom_checkout WHERE kustom_order_id = ?)
        """,
        reason,
        purchase.kustomOrderId());
    return opens(kind, purchase, reason);
  }
}
