package io.kassa.persistence.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomCheckouts implements KustomCheckouts {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(KustomCheckout checkout) {
    entityManager.persist(checkout);
  }

  @Override
  public Optional<KustomCheckout> lock(UUID checkoutId) {
    return Optional.ofNullable(
        entityManager.find(KustomCheckout.class, checkoutId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<KustomCheckout> findLiving(CartId cartId) {
    return entityManager
        .createQuery(
            "SELECT c FROM KustomCheckout c WHERE c.livingCartId = :cart", KustomCheckout.class)
        .setParameter("cart", cartId.toString())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<KustomCheckout> find(KustomOrderId orderId) {
    return entityManager
        .createQuery(
            "SELECT c FROM KustomCheckout c WHERE c.kustomOrderId = :order", KustomCheckout.class)
        .setParameter("order", orderId.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
