package io.kassa.persistence.kustom;

import io.kassa.domain.kustom.event.KustomEvent;
import io.kassa.domain.kustom.event.KustomEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomEvents implements KustomEvents {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(KustomEvent event) {
    entityManager.persist(event);
  }

  @Override
  public Optional<KustomEvent> find(String webhookId) {
    return Optional.ofNullable(entityManager.find(KustomEvent.class, webhookId));
  }

  @Override
  public Optional<KustomEvent> lock(String webhookId) {
    return Optional.ofNullable(
        entityManager.find(KustomEvent.class, webhookId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
