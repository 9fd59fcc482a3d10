package io.kassa.persistence.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.journal.KustomCall;
import io.kassa.domain.kustom.journal.KustomCallRecords;
import io.kassa.domain.kustom.journal.ToldCall;
import io.kassa.persistence.sql.Row;
import io.kassa.persistence.sql.Rows;
import io.kassa.persistence.sql.UtcTimestamp;
import io.kassa.persistence.type.ToldSaleConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** In SQL, because a call is written once, many together. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomCallRecords implements KustomCallRecords {

  /** An empty text for nothing: EclipseLink can't tell the type of a null. */
  private static final String INSERT =
      """
      INSERT INTO kustom_call (call_id, kustom_order_id, what, status, correlation_id,
        duration_millis, asked_at, told, asker, cart_id)
      VALUES (CAST(?1 AS UUID), NULLIF(?2, ''), ?3, ?4, NULLIF(?5, ''), ?6, ?7, NULLIF(?8, ''), ?9,
        CAST(NULLIF(?10, '') AS UUID))
      """;

  private static final int SUCCESSFUL = 200;
  private static final int REDIRECTION = 300;

  private static final String TOLD =
      """
      SELECT kustom_order_id, told, status, correlation_id, asked_at FROM kustom_call
      WHERE kustom_order_id = ?1 AND told IS NOT NULL ORDER BY asked_at DESC
      """;

  private final ToldSaleConverter json = new ToldSaleConverter();

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(List<KustomCall> calls) {
    calls.forEach(this::add);
  }

  private void add(KustomCall call) {
    entityManager
        .createNativeQuery(INSERT)
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, call.subject().kustomOrderId().orElse(""))
        .setParameter(3, call.what())
        .setParameter(4, call.answer().status())
        .setParameter(5, call.answer().correlationId().orElse(""))
        .setParameter(6, call.answer().duration().toMillis())
        .setParameter(7, UtcTimestamp.of(call.askedAt()))
        .setParameter(8, call.told().map(json::convertToDatabaseColumn).orElse(""))
        .setParameter(9, call.asker().name())
        .setParameter(10, call.subject().cartId().map(CartId::toString).orElse(""))
        .executeUpdate();
  }

  @Override
  public List<ToldCall> told(KustomOrderId orderId) {
    return Rows.oldestFirst(
        entityManager
            .createNativeQuery(TOLD)
            .setParameter(1, orderId.value())
            .setMaxResults(MAX_TOLD),
        this::told);
  }

  private static boolean isTaken(long status) {
    return status >= SUCCESSFUL && status < REDIRECTION;
  }

  private ToldCall told(Row row) {
    return new ToldCall(
        new KustomOrderId(row.text(0)),
        json.convertToEntityAttribute(row.text(1)),
        isTaken(row.number(2)),
        row.optional(3),
        row.time(4));
  }
}
