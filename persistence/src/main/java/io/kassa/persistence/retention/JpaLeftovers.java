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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** In SQL: rows that go are never made objects of. H2 and PostgreSQL know every word. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaLeftovers implements Leftovers {

  /** A Kustom order that is still looked after may be paid. */
  private static final String UNUSED =
      """
      SELECT CAST(c.cart_id AS VARCHAR(36)) FROM cart c
      WHERE c.cart_state = 'OPEN' AND c.created_at < ?1 AND c.changed_at < ?1
        AND NOT EXISTS (
          SELECT 1 FROM kustom_checkout k WHERE k.cart_id = c.cart_id
            AND (k.next_look_at IS NOT NULL OR k.paid_since IS NOT NULL
              OR k.completed_at IS NOT NULL))
      ORDER BY c.created_at FETCH FIRST %d ROWS ONLY FOR UPDATE SKIP LOCKED
      """;

  private static final String REJECT =
      "UPDATE cart SET cart_state = 'REJECTED', revision = revision + 1, changed_at = ?2"
          + " WHERE cart_id = CAST(?1 AS UUID)";

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
            AND (k.next_look_at IS NOT NULL OR k.paid_since IS NOT NULL
              OR k.completed_at IS NOT NULL))
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

  private static final String REMOVE_JOBS =
      """
      DELETE FROM job WHERE job_id IN (
        SELECT job_id FROM job WHERE job_state IN ('DONE', 'SUPERSEDED') AND ended_at < ?1
        FETCH FIRST %d ROWS ONLY)
      """;

  private static final String REMOVE_EVENTS =
      """
      DELETE FROM kustom_event WHERE webhook_id IN (
        SELECT webhook_id FROM kustom_event
        WHERE event_state IN ('DONE', 'IGNORED') AND received_at < ?1
        FETCH FIRST %d ROWS ONLY)
      """;

  private static final String REMOVE_CALLS =
      """
      DELETE FROM kustom_call WHERE call_id IN (
        SELECT call_id FROM kustom_call WHERE asked_at < ?1 FETCH FIRST %d ROWS ONLY)
      """;

  private static final String REMOVE_CHANGES =
      """
      DELETE FROM cart_change WHERE (cart_id, revision) IN (
        SELECT cart_id, revision FROM cart_change WHERE changed_at < ?1
        FETCH FIRST %d ROWS ONLY)
      """;

  private static final String WITH_SHOPPER =
      """
      SELECT CAST(cart_id AS VARCHAR(36)) FROM cart
      WHERE cart_state = 'COMPLETED' AND shopper_forgotten_at IS NULL
        AND created_at < ?1 AND changed_at < ?1
      ORDER BY created_at
      """;

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
  public List<CartId> findWithShopper(Instant then, int limit) {
    Stream<?> found =
        entityManager
            .createNativeQuery(WITH_SHOPPER)
            .setParameter(1, UtcTimestamp.of(then))
            .setMaxResults(limit)
            .getResultList()
            .stream();
    return found.map(id -> CartId.fromString(id.toString())).toList();
  }

  @Override
  public void noteForgotten(CartId cartId, Instant now) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "UPDATE cart SET shopper_forgotten_at = ?2 WHERE cart_id = CAST(?1 AS UUID)")
        .setParameter(1, cartId.toString())
        .setParameter(2, UtcTimestamp.of(now))
        .executeUpdate();
  }

  private int reject(Instant then, int limit, Consumer<CartId> rejected) {
    List<String> carts = ids(UNUSED, then, limit);
    for (String cart : carts) {
      entityManager
          .createNativeQuery(REJECT)
          .setParameter(1, cart)
          .setParameter(2, UtcTimestamp.of(Instant.now()))
          .executeUpdate();
      rejected.accept(CartId.fromString(cart));
    }
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
