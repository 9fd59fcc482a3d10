package io.kassa.persistence.review;

import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import io.kassa.domain.review.ReviewKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaReviewCases implements ReviewCases {

  private static final String OPEN =
      "SELECT c FROM ReviewCase c WHERE c.closedAt IS NULL"
          + " AND (c.openedAt > :at OR (c.openedAt = :at AND c.caseId > :id))"
          + " ORDER BY c.openedAt, c.caseId";

  private static final String CLOSED =
      "SELECT c FROM ReviewCase c WHERE c.closedAt IS NOT NULL"
          + " AND (c.closedAt < :at OR (c.closedAt = :at AND c.caseId > :id))"
          + " ORDER BY c.closedAt DESC, c.caseId";

  private static final Instant BEFORE_ALL = Instant.EPOCH;
  private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
  private static final UUID FIRST = new UUID(0, 0);

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(ReviewCase reviewCase) {
    // A server of an earlier release closes a case without giving its key back.
    entityManager
        .createQuery(
            "UPDATE ReviewCase c SET c.openKey = NULL"
                + " WHERE c.caseKey = :key AND c.closedAt IS NOT NULL AND c.openKey IS NOT NULL")
        .setParameter("key", reviewCase.key())
        .executeUpdate();
    entityManager.persist(reviewCase);
  }

  @Override
  public Optional<ReviewCase> lock(String key) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.caseKey = :key AND c.closedAt IS NULL",
            ReviewCase.class)
        .setParameter("key", key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean isDecided(String key, Optional<UUID> orderId) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.caseKey = :key AND c.closedAt IS NOT NULL",
            ReviewCase.class)
        .setParameter("key", key)
        .getResultStream()
        .anyMatch(it -> it.subject().orderId().equals(orderId));
  }

  @Override
  public Optional<ReviewCase> lock(UUID caseId) {
    return Optional.ofNullable(
        entityManager.find(ReviewCase.class, caseId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public long countOpen() {
    return entityManager
        .createQuery("SELECT COUNT(c) FROM ReviewCase c WHERE c.closedAt IS NULL", Long.class)
        .getSingleResult();
  }

  @Override
  public long countOpen(ReviewKind kind) {
    return entityManager
        .createQuery(
            "SELECT COUNT(c) FROM ReviewCase c WHERE c.closedAt IS NULL AND c.kind = :kind",
            Long.class)
        .setParameter("kind", kind)
        .getSingleResult();
  }

  @Override
  public List<ReviewCase> findOpen(Optional<ReviewCase> after, int limit) {
    return page(OPEN, after.map(ReviewCase::openedAt).orElse(BEFORE_ALL), after, limit);
  }

  @Override
  public Optional<ReviewCase> find(UUID caseId) {
    return Optional.ofNullable(entityManager.find(ReviewCase.class, caseId));
  }

  @Override
  public List<ReviewCase> findClosed(Optional<ReviewCase> after, int limit) {
    return page(CLOSED, after.flatMap(ReviewCase::closedAt).orElse(AFTER_ALL), after, limit);
  }

  private List<ReviewCase> page(String query, Instant at, Optional<ReviewCase> after, int limit) {
    return entityManager
        .createQuery(query, ReviewCase.class)
        .setParameter("at", at)
        .setParameter("id", after.map(ReviewCase::caseId).orElse(FIRST))
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<ReviewCase> findAll(UUID cartId) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.cartId = :cart ORDER BY c.openedAt",
            ReviewCase.class)
        .setParameter("cart", cartId.toString())
        .getResultList();
  }

  @Override
  public List<ReviewCase> findOpenOf(UUID orderId) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.closedAt IS NULL AND c.orderId = :order",
            ReviewCase.class)
        .setParameter("order", orderId.toString())
        .getResultList();
  }
}
