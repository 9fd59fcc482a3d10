package io.kassa.persistence.payment;

import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaPayments implements Payments {

  /** What is neither taken nor given up; an expiry that is not known is not compared. */
  private static final String HELD =
      " AND p.totals.authorized - p.totals.captured - p.totals.released > 0";

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(Payment payment) {
    entityManager.persist(payment);
    // What refers to it does so by its id alone, so nothing else puts it first.
    entityManager.flush();
  }

  @Override
  public Optional<Payment> findByReference(String providerKey, String externalReference) {
    return entityManager
        .createQuery(
            "SELECT p FROM Payment p"
                + " WHERE p.providerKey = :provider AND p.externalReference = :reference",
            Payment.class)
        .setParameter("provider", providerKey)
        .setParameter("reference", externalReference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Payment> findAll(Collection<UUID> paymentIds) {
    return paymentIds.stream()
        .map(id -> entityManager.find(Payment.class, id))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Payment::createdAt))
        .toList();
  }

  @Override
  public Optional<Payment> lock(UUID paymentId) {
    return Optional.ofNullable(
        entityManager.find(Payment.class, paymentId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<IntentPlace> locate(UUID intentId) {
    return entityManager
        .createQuery(
            "SELECT i.orderId, p.paymentId FROM Payment p JOIN p.intents i"
                + " WHERE i.intentId = :intent",
            Object[].class)
        .setParameter("intent", intentId)
        .getResultStream()
        .map(ids -> new IntentPlace((UUID) ids[0], (UUID) ids[1]))
        .findFirst();
  }

  @Override
  public List<UUID> findExpired(Instant at, int limit) {
    return entityManager
        .createQuery(
            "SELECT p.paymentId FROM Payment p WHERE p.expiresAt < :at"
                + HELD
                + " ORDER BY p.expiresAt DESC",
            UUID.class)
        .setParameter("at", at)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<UUID> findToLookAt(Instant at, int limit) {
    return entityManager
        .createQuery(
            "SELECT p.paymentId FROM Payment p WHERE p.nextLookAt <= :at ORDER BY p.nextLookAt",
            UUID.class)
        .setParameter("at", at)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<UUID> findExpiring(Instant from, Instant before, int limit) {
    return entityManager
        .createQuery(
            "SELECT p.paymentId FROM Payment p WHERE p.expiresAt >= :from AND p.expiresAt < :before"
                + HELD
                + " ORDER BY p.expiresAt",
            UUID.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countExpiring(Instant from, Instant before) {
    return entityManager
        .createQuery(
            "SELECT COUNT(p) FROM Payment p WHERE p.expiresAt >= :from AND p.expiresAt < :before"
                + HELD,
            Long.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getSingleResult();
  }
}
