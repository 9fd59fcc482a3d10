package io.kassa.persistence.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kassa.domain.catalogue.Product;
import io.kassa.domain.catalogue.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Reads products from memory for some seconds: every line of every cart asks for one. */
@ApplicationScoped
class JpaProducts implements Products {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  private final Cache<String, Product> cache =
      Caffeine.newBuilder()
          .expireAfterWrite(CatalogueCache.MAX_AGE)
          .maximumSize(CatalogueCache.MAX_PRODUCTS)
          .build();

  @Override
  public Optional<Product> find(String productNumber) {
    return Optional.ofNullable(cache.get(productNumber, this::load));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void put(Product product) {
    entityManager.merge(product);
    cache.invalidate(product.productNumber());
  }

  /** Null for what does not exist: the cache keeps no entry for it then. */
  private Product load(String productNumber) {
    return entityManager.find(Product.class, productNumber);
  }
}
