package io.kassa.persistence.administration;

/**
 * Everything that is on record about one cart, each as six columns: when, source, what, reference,
 * note, correlation id. H2 and PostgreSQL know every word of it. The cart's id is {@code ?1}, as
 * text.
 */
final class Happenings {

  private static final String KUSTOM_ORDERS =
      "(SELECT kustom_order_id FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID)"
          + " AND kustom_order_id IS NOT NULL)";
  private static final String ORDERS =
      "(SELECT order_id FROM customer_order WHERE cart_id = CAST(?1 AS UUID))";
  private static final String PAYMENTS =
      "(SELECT payment_id FROM order_payment WHERE order_id IN " + ORDERS + ")";

  private static final String CART =
      """
      SELECT created_at AS happened_at, 'cart' AS source, 'opened' AS what, cart_number AS reference,
        CAST(NULL AS VARCHAR(3000)) AS note, CAST(NULL AS VARCHAR(255)) AS correlation_id
      FROM cart WHERE cart_id = CAST(?1 AS UUID)
      UNION ALL
      SELECT changed_at, 'cart', 'changed last', cart_number,
        'revision ' || CAST(revision AS VARCHAR(20)) || ', ' || LOWER(cart_state), NULL
      FROM cart WHERE cart_id = CAST(?1 AS UUID)
      """;

  private static final String CHECKOUT =
      """
      SELECT created_at, 'checkout', 'begun', kustom_order_id,
        'credentials: ' || COALESCE(credential_set_id, 'default'), NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID)
      UNION ALL
      SELECT paid_since, 'checkout', 'seen paid', kustom_order_id, NULL, NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID) AND paid_since IS NOT NULL
      UNION ALL
      SELECT completed_at, 'checkout', 'completed', kustom_order_id, NULL, NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID) AND completed_at IS NOT NULL
      UNION ALL
      SELECT settled_at, 'checkout', 'settled', kustom_order_id, klarna_reference, NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID) AND settled_at IS NOT NULL
      UNION ALL
      SELECT purchase_read_at, 'checkout', 'purchase read', kustom_order_id,
        COALESCE(purchase_status, '') || ', fraud ' || COALESCE(fraud_status, 'unknown'), NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID) AND purchase_read_at IS NOT NULL
      UNION ALL
      SELECT pushed_at, 'callback', 'pushed last', kustom_order_id,
        CAST(push_count AS VARCHAR(20)) || ' pushes so far', NULL
      FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID) AND pushed_at IS NOT NULL
      UNION ALL
      SELECT created_at, 'handoff', 'offered', method_name, NULL, NULL
      FROM kustom_handoff WHERE cart_id = CAST(?1 AS UUID)
      """;

  /** The newest, so that they leave room for what weighs more. */
  private static final String CALL =
      """
      SELECT * FROM (
        SELECT asked_at, CASE WHEN asker = 'KUSTOM' THEN 'callback' ELSE 'call' END AS source,
          what, kustom_order_id,
          CASE WHEN status = 0 THEN 'no answer' ELSE CAST(status AS VARCHAR(10)) END
            || ' after ' || CAST(duration_millis AS VARCHAR(20)) || ' ms' AS note,
          correlation_id
        FROM kustom_call WHERE cart_id = CAST(?1 AS UUID) OR kustom_order_id IN
        %s
        ORDER BY asked_at DESC FETCH FIRST 500 ROWS ONLY) AS newest_calls
      """
          .formatted(KUSTOM_ORDERS);

  private static final String EVENT =
      """
      SELECT received_at, 'event', event_type, kustom_order_id,
        LOWER(event_state) || CASE WHEN note IS NULL THEN '' ELSE ': ' || note END, NULL
      FROM kustom_event WHERE kustom_order_id IN
      """
          + KUSTOM_ORDERS;

  private static final String ORDER =
      """
      SELECT placed_at, 'order', 'placed', order_number, review_reason, NULL
      FROM customer_order WHERE cart_id = CAST(?1 AS UUID)
      UNION ALL
      SELECT completed_at, 'order', 'delivery completed', delivery_number, NULL, NULL
      FROM order_delivery WHERE completed_at IS NOT NULL AND order_id IN
      """
          + ORDERS;

  private static final String MONEY =
      """
      SELECT created_at, 'payment', 'created', payment_number, external_reference, NULL
      FROM payment WHERE payment_id IN %1$s
      UNION ALL
      SELECT requested_at, 'money', LOWER(kind) || ' requested', reference,
        CAST(amount AS VARCHAR(20)) || ' minor units', NULL
      FROM payment_intent WHERE payment_id IN %1$s
      UNION ALL
      SELECT ended_at, 'money', LOWER(kind) || ' ' || LOWER(intent_state), reference,
        COALESCE(refusal_code, provider_id), correlation_id
      FROM payment_intent WHERE ended_at IS NOT NULL AND payment_id IN %1$s
      UNION ALL
      SELECT opened_at, 'dispute', 'opened', dispute_id, dispute_state, NULL
      FROM payment_dispute WHERE payment_id IN %1$s
      """
          .formatted(PAYMENTS);

  private static final String CASE =
      """
      SELECT opened_at, 'case', case_kind || ' opened', external_reference, reason, NULL
      FROM review_case WHERE cart_id = ?1
      UNION ALL
      SELECT closed_at, 'case', case_kind || ' closed', external_reference, decision, NULL
      FROM review_case WHERE cart_id = ?1 AND closed_at IS NOT NULL
      """;

  private static final String JOBS_ARE_ABOUT =
      """
      (SELECT CAST(?1 AS VARCHAR(36))
        UNION ALL SELECT CAST(checkout_id AS VARCHAR(36)) FROM kustom_checkout
          WHERE cart_id = CAST(?1 AS UUID)
        UNION ALL SELECT CAST(order_id AS VARCHAR(36)) FROM customer_order
          WHERE cart_id = CAST(?1 AS UUID)
        UNION ALL SELECT CAST(payment_id AS VARCHAR(36)) FROM payment
          WHERE payment_id IN %1$s
        UNION ALL SELECT CAST(intent_id AS VARCHAR(36)) FROM payment_intent
          WHERE payment_id IN %1$s)
      """
          .formatted(PAYMENTS);

  private static final String JOB =
      """
      SELECT COALESCE(ended_at, started_at, created_at), 'job', definition, subject,
        LOWER(job_state) || ', ' || CAST(attempts AS VARCHAR(20)) || ' attempts'
          || CASE WHEN last_problem IS NULL THEN '' ELSE ': ' || last_problem END, NULL
      FROM job WHERE job_id IN (
        SELECT job_id FROM job WHERE subject IN %1$s
        UNION SELECT job_id FROM job WHERE about IN %1$s)
      """
          .formatted(JOBS_ARE_ABOUT);

  /** All of it, newest first. */
  static final String SQL =
      String.join(" UNION ALL ", CART, CHECKOUT, CALL, EVENT, ORDER, MONEY, CASE, JOB)
          + " ORDER BY 1 DESC";

  private Happenings() {}
}
