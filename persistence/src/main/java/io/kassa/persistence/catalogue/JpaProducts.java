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

  @Override
  @Transactional(TxType.MANDATORY)
  public void setStock(String productNumber, long pieces) {
    entityManager.flush();
    int changed =
        entityManager
            .createNativeQuery("UPDATE product_stock SET pieces = ? WHERE product_number = ?")
            .setParameter(1, pieces)
            .setParameter(2, productNumber)
            .executeUpdate();
    if (changed == 0) {
      entityManager
          .createNativeQuery("INSERT INTO product_stock (pieces, product_number) VALUES (?, ?)")
          .setParameter(1, pieces)
          .setParameter(2, productNumber)
          .executeUpdate();
    }
  }

  /** Null for what does not exist: the cache keeps no entry for it then. */
  private Product load(String productNumber) {
    return entityManager.find(Product.class, productNumber);
  }
}
