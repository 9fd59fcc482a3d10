package io.kassa.persistence.kustom;

import io.kassa.domain.kustom.credential.CredentialSet;
import io.kassa.domain.kustom.credential.CredentialSets;
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
class JpaCredentialSets implements CredentialSets {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(CredentialSet set) {
    entityManager.persist(set);
  }

  @Override
  public Optional<CredentialSet> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(CredentialSet.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<CredentialSet> findAll() {
    return entityManager
        .createQuery(
            "SELECT s FROM CredentialSet s ORDER BY s.createdAt, s.credentialSetId",
            CredentialSet.class)
        .getResultList();
  }
}
