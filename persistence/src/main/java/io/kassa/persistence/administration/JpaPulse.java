package io.kassa.persistence.administration;

import io.kassa.domain.administration.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaPulse implements Pulse {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void feel() {
    entityManager.createNativeQuery("SELECT 1").getSingleResult();
  }
}
