package io.kassa.persistence.kustom;

import io.kassa.domain.kustom.KustomBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomBacklog implements KustomBacklog {

  private static final String FROM = " FROM KustomCheckout c WHERE ";

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public long watched() {
    return count("c.looks.nextAt IS NOT NULL");
  }

  @Override
  public long dueBefore(Instant then) {
    return entityManager
        .createQuery("SELECT COUNT(c)" + FROM + "c.looks.nextAt < :then", Long.class)
        .setParameter("then", then)
        .getSingleResult();
  }

  @Override
  public Waiting unplaced() {
    return waiting(
        "c.looks.paidSince",
        "c.looks.paidSince IS NOT NULL AND c.completedAt IS NULL AND c.looks.nextAt IS NOT NULL");
  }

  @Override
  public Waiting unsettled() {
    return waiting("c.completedAt", "c.completedAt IS NOT NULL AND c.settledAt IS NULL");
  }

  private Waiting waiting(String since, String condition) {
    return new Waiting(
        count(condition),
        entityManager
            .createQuery("SELECT " + since + FROM + condition + " ORDER BY " + since, Instant.class)
            .setMaxResults(1)
            .getResultStream()
            .findFirst());
  }

  private long count(String condition) {
    return entityManager
        .createQuery("SELECT COUNT(c)" + FROM + condition, Long.class)
        .getSingleResult();
  }
}
