package io.kassa.persistence.payment;

import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaPayments implements Payments {

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
}
