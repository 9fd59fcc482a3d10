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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaReviewCases implements ReviewCases {

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
  public List<ReviewCase> findOpen(int limit) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.closedAt IS NULL ORDER BY c.openedAt",
            ReviewCase.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<ReviewCase> find(UUID caseId) {
    return Optional.ofNullable(entityManager.find(ReviewCase.class, caseId));
  }

  @Override
  public List<ReviewCase> findClosed(int limit) {
    return entityManager
        .createQuery(
            "SELECT c FROM ReviewCase c WHERE c.closedAt IS NOT NULL ORDER BY c.closedAt DESC",
            ReviewCase.class)
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
