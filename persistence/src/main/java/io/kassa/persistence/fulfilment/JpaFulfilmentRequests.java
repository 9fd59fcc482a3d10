package io.kassa.persistence.fulfilment;

import io.kassa.domain.fulfilment.FulfilmentRequest;
import io.kassa.domain.fulfilment.FulfilmentRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaFulfilmentRequests implements FulfilmentRequests {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(FulfilmentRequest request) {
    entityManager.persist(request);
    entityManager.flush();
  }

  @Override
  public Optional<FulfilmentRequest> find(String key) {
    return Optional.ofNullable(entityManager.find(FulfilmentRequest.class, key));
  }
}
