package io.kassa.persistence.payment;

import io.kassa.domain.payment.dispute.Dispute;
import io.kassa.domain.payment.dispute.Disputes;
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
class JpaDisputes implements Disputes {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(Dispute dispute) {
    entityManager.persist(dispute);
  }

  @Override
  public Optional<Dispute> lock(String providerKey, String disputeId) {
    return entityManager
        .createQuery(
            "SELECT d FROM Dispute d WHERE d.providerKey = :provider AND d.disputeId = :dispute",
            Dispute.class)
        .setParameter("provider", providerKey)
        .setParameter("dispute", disputeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Dispute> findByPayment(UUID paymentId) {
    return entityManager
        .createQuery(
            "SELECT d FROM Dispute d WHERE d.paymentId = :payment ORDER BY d.openedAt, d.disputeId",
            Dispute.class)
        .setParameter("payment", paymentId)
        .getResultList();
  }

  @Override
  public List<Dispute> findOpen(int limit) {
    return entityManager
        .createQuery(
            "SELECT d FROM Dispute d WHERE d.over = FALSE ORDER BY d.openedAt DESC, d.disputeId",
            Dispute.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long countOpen() {
    return entityManager
        .createQuery("SELECT COUNT(d) FROM Dispute d WHERE d.over = FALSE", Long.class)
        .getSingleResult();
  }
}
