package io.kassa.persistence.retention;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.retention.Leftover;
import io.kassa.domain.retention.Leftovers;
import io.kassa.persistence.sql.UtcTimestamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** In SQL: rows that go are never made objects of. H2 and PostgreSQL know every word. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaLeftovers implements Leftovers {

  /** A Kustom order that is still looked after may be paid; where it was, a case says so. */
  private static final String UNUSED =
      """
      SELECT CAST(c.cart_id AS VARCHAR(36)) FROM cart c
      WHERE c.cart_state = 'OPEN' AND c.created_at < ?1 AND c.changed_at < ?1
        AND NOT EXISTS (
          SELECT 1 FROM kustom_checkout k WHERE k.cart_id = c.cart_id
            AND (k.next_look_at IS NOT NULL OR k.completed_at IS NOT NULL))
        AND NOT EXISTS (
          SELECT 1 FROM review_case r
          WHERE r.cart_id = CAST(c.cart_id AS VARCHAR(36)) AND r.closed_at IS NULL)
      ORDER BY c.created_at FETCH FIRST %d ROWS ONLY FOR UPDATE SKIP LOCKED
      """;

  private static final String REJECTED =
      """
      SELECT CAST(c.cart_id AS VARCHAR(36)) FROM cart c
      WHERE c.cart_state = 'REJECTED' AND c.changed_at < ?1
        AND NOT EXISTS (SELECT 1 FROM customer_order o WHERE o.cart_id = c.cart_id)
        AND NOT EXISTS (
          SELECT 1 FROM review_case r
          WHERE r.cart_id = CAST(c.cart_id AS VARCHAR(36)) AND r.closed_at IS NULL)
        AND NOT EXISTS (
          SELECT 1 FROM kustom_checkout k WHERE k.cart_id = c.cart_id
            AND (k.next_look_at IS NOT NULL OR k.completed_at IS NOT NULL))
      ORDER BY c.created_at FETCH FIRST %d ROWS ONLY FOR UPDATE SKIP LOCKED
      """;

  /** In the order in which one leads to the next. */
  private static final List<String> REMOVE_CART =
      List.of(
          "DELETE FROM kustom_handoff WHERE cart_id = CAST(?1 AS UUID)",
          "DELETE FROM kustom_checkout WHERE cart_id = CAST(?1 AS UUID)",
          "DELETE FROM cart_change WHERE cart_id = CAST(?1 AS UUID)",
          "DELETE FROM stock_reservation WHERE holder_id = ?1",
          "DELETE FROM cart WHERE cart_id = CAST(?1 AS UUID)");

  /** Not while an older one was given up: that must not be tried again as if it were the newest. */
  private static final String REMOVE_JOBS =
      """
      DELETE FROM job WHERE job_id IN (
        SELECT j.job_id FROM job j
        WHERE j.job_state IN ('DONE', 'SUPERSEDED') AND j.ended_at < ?1
          AND NOT EXISTS (
            SELECT 1 FROM job p WHERE p.job_state = 'PARKED' AND p.subject = j.subject
              AND p.definition = j.definition)
        ORDER BY j.ended_at FETCH FIRST %d ROWS ONLY)
      """;

  /** One that was left to a person goes once its case is closed. */
  private static final String REMOVE_EVENTS =
      """
      DELETE FROM kustom_event WHERE webhook_id IN (
        SELECT e.webhook_id FROM kustom_event e
        WHERE e.event_state IN ('DONE', 'IGNORED', 'PARKED') AND e.received_at < ?1
          AND NOT EXISTS (
            SELECT 1 FROM review_case r WHERE r.open_key = 'EVENT_UNRESOLVED/' || e.webhook_id)
        ORDER BY e.received_at FETCH FIRST %d ROWS ONLY)
      """;

  private static final String REMOVE_CALLS =
      """
      DELETE FROM kustom_call WHERE call_id IN (
        SELECT call_id FROM kustom_call WHERE asked_at < ?1 ORDER BY asked_at
        FETCH FIRST %d ROWS ONLY)
      """;

  private static final String REMOVE_CHANGES =
      """
      DELETE FROM cart_change WHERE (cart_id, revision) IN (
        SELECT cart_id, revision FROM cart_change WHERE changed_at < ?1
        ORDER BY changed_at FETCH FIRST %d ROWS ONLY)
      """;

  private static final String WITH_SHOPPER =
      """
      SELECT CAST(c.cart_id AS VARCHAR(36)) FROM cart c
      WHERE c.cart_state = 'COMPLETED' AND c.shopper_forgotten_at IS NULL
        AND c.created_at < ?1 AND c.changed_at < ?1 AND c.cart_id > CAST(?2 AS UUID)
        AND NOT EXISTS (
          SELECT 1 FROM customer_order o JOIN order_delivery d ON d.order_id = o.order_id
          WHERE o.cart_id = c.cart_id AND d.delivery_state NOT IN ('COMPLETED', 'CANCELLED'))
      ORDER BY c.cart_id
      """;

  private static final String MAY_BE_PAID =
      """
      SELECT COUNT(*) FROM kustom_checkout
      WHERE cart_id = CAST(?1 AS UUID) AND next_look_at IS NOT NULL AND completed_at IS NULL
      """;

  private static final String OPEN_CASES =
      "SELECT COUNT(*) FROM review_case WHERE cart_id = ?1 AND closed_at IS NULL";

  private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public int clear(Leftover leftover, Instant then, int limit, Consumer<CartId> cart) {
    return switch (leftover) {
      case UNUSED_CARTS -> reject(then, limit, cart);
      case REJECTED_CARTS -> removeCarts(then, limit, cart);
      case JOBS -> remove(REMOVE_JOBS, then, limit);
      case EVENTS -> remove(REMOVE_EVENTS, then, limit);
      case CALLS -> remove(REMOVE_CALLS, then, limit);
      case CHANGES -> remove(REMOVE_CHANGES, then, limit);
    };
  }

  @Override
  public boolean mayBePaid(CartId cartId) {
    return count(MAY_BE_PAID, cartId) > 0;
  }

  @Override
  public boolean hasOpenCase(CartId cartId) {
    return count(OPEN_CASES, cartId) > 0;
  }

  private long count(String query, CartId cartId) {
    Object rows =
        entityManager.createNativeQuery(query).setParameter(1, cartId.toString()).getSingleResult();
    return ((Number) rows).longValue();
  }

  @Override
  public List<CartId> findWithShopper(Instant then, Optional<CartId> after, int limit) {
    Stream<?> found =
        entityManager
            .createNativeQuery(WITH_SHOPPER)
            .setParameter(1, UtcTimestamp.of(then))
            .setParameter(2, after.map(CartId::toString).orElse(BEFORE_ALL))
            .setMaxResults(limit)
            .getResultList()
            .stream();
    return found.map(id -> CartId.fromString(id.toString())).toList();
  }

  private int reject(Instant then, int limit, Consumer<CartId> reject) {
    List<String> carts = ids(UNUSED, then, limit);
    carts.forEach(cart -> reject.accept(CartId.fromString(cart)));
    return carts.size();
  }

  private int removeCarts(Instant then, int limit, Consumer<CartId> removed) {
    List<String> carts = ids(REJECTED, then, limit);
    for (String cart : carts) {
      removed.accept(CartId.fromString(cart));
      for (String statement : REMOVE_CART) {
        entityManager.createNativeQuery(statement).setParameter(1, cart).executeUpdate();
      }
    }
    return carts.size();
  }

  private int remove(String statement, Instant then, int limit) {
    return entityManager
        .createNativeQuery(statement.formatted(limit))
        .setParameter(1, UtcTimestamp.of(then))
        .executeUpdate();
  }

  private List<String> ids(String query, Instant then, int limit) {
    Stream<?> found =
        entityManager
            .createNativeQuery(query.formatted(limit))
            .setParameter(1, UtcTimestamp.of(then))
            .getResultList()
            .stream();
    return found.map(Object::toString).toList();
  }
}
