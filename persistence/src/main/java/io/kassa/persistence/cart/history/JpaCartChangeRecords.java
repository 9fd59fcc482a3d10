package io.kassa.persistence.cart.history;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.change.ChangeDescription;
import io.kassa.domain.cart.history.CartChangeRecords;
import io.kassa.domain.cart.history.NotedChange;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.persistence.sql.Row;
import io.kassa.persistence.sql.Rows;
import io.kassa.persistence.sql.UtcTimestamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** In SQL, because a change is written once, many together. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaCartChangeRecords implements CartChangeRecords {

  /** An empty text for nothing: EclipseLink can't tell the type of a null. */
  private static final String INSERT =
      """
      INSERT INTO cart_change (cart_id, revision, what, detail, order_total, currency_code,
        changed_at)
      VALUES (CAST(?1 AS UUID), ?2, ?3, NULLIF(?4, ''), ?5, ?6, ?7)
      """;

  private static final String OF_CART =
      """
      SELECT revision, what, detail, order_total, currency_code, changed_at
      FROM cart_change WHERE cart_id = CAST(?1 AS UUID) ORDER BY revision DESC
      """;

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(List<NotedChange> changes) {
    changes.forEach(this::add);
  }

  @Override
  public List<NotedChange> of(CartId cartId) {
    return Rows.oldestFirst(
        entityManager
            .createNativeQuery(OF_CART)
            .setParameter(1, cartId.toString())
            .setMaxResults(MAX_SHOWN),
        row -> change(cartId, row));
  }

  private static NotedChange change(CartId cartId, Row row) {
    return new NotedChange(
        cartId,
        row.number(0),
        new ChangeDescription(row.text(1), row.optional(2)),
        new Money(row.number(3), new CurrencyCode(row.text(4))),
        row.time(5));
  }

  private void add(NotedChange change) {
    ChangeDescription description = change.description();
    entityManager
        .createNativeQuery(INSERT)
        .setParameter(1, change.cartId().toString())
        .setParameter(2, change.revision())
        .setParameter(3, description.what())
        .setParameter(4, description.detail().orElse(""))
        .setParameter(5, change.orderTotal().minor())
        .setParameter(6, change.orderTotal().currency().code())
        .setParameter(7, UtcTimestamp.of(change.at()))
        .executeUpdate();
  }
}
