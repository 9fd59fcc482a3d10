package io.kassa.persistence.kustom;

import io.kassa.domain.kustom.journal.KustomCall;
import io.kassa.domain.kustom.journal.KustomCallRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** In SQL, because a call is written once and never becomes an object again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomCallRecords implements KustomCallRecords {

  /** An empty text for nothing: EclipseLink can't tell the type of a null. */
  private static final String INSERT =
      """
      INSERT INTO kustom_call (call_id, kustom_order_id, what, status, correlation_id,
        duration_millis, asked_at)
      VALUES (CAST(?1 AS UUID), NULLIF(?2, ''), ?3, ?4, NULLIF(?5, ''), ?6, ?7)
      """;

  private static final String REMOVE =
      """
      DELETE FROM kustom_call WHERE call_id IN (
        SELECT call_id FROM kustom_call WHERE asked_at < ?1 ORDER BY asked_at
        FETCH FIRST %d ROWS ONLY)
      """;

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
        .setParameter(2, call.kustomOrderId().orElse(""))
        .setParameter(3, call.what())
        .setParameter(4, call.status())
        .setParameter(5, call.correlationId().orElse(""))
        .setParameter(6, call.duration().toMillis())
        .setParameter(7, utc(call.askedAt()))
        .executeUpdate();
  }

  @Override
  public int removeBefore(Instant then, int limit) {
    return entityManager
        .createNativeQuery(REMOVE.formatted(limit))
        .setParameter(1, utc(then))
        .executeUpdate();
  }

  private static Timestamp utc(Instant time) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }
}
