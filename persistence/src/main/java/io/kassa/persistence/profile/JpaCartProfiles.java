package io.kassa.persistence.profile;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.kassa.domain.profile.CartProfile;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.persistence.catalogue.CatalogueCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Reads profiles from memory; they are few, and are read with every cart. */
@ApplicationScoped
class JpaCartProfiles implements CartProfiles {

  private static final String ALL = "all";

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  private final LoadingCache<String, List<CartProfile>> cache =
      Caffeine.newBuilder().expireAfterWrite(CatalogueCache.MAX_AGE).build(key -> load());

  @Override
  public Optional<CartProfile> find(String profileKey) {
    return all().stream().filter(profile -> profile.profileKey().equals(profileKey)).findFirst();
  }

  @Override
  public List<CartProfile> all() {
    return cache.get(ALL);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void put(CartProfile profile) {
    entityManager.merge(profile);
    cache.invalidateAll();
  }

  private List<CartProfile> load() {
    return entityManager
        .createQuery("SELECT p FROM CartProfile p ORDER BY p.profileKey", CartProfile.class)
        .getResultList();
  }
}
