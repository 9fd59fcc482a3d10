package io.kassa.persistence.cart;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartTouched;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * The interceptor that asks for a transaction stands only where JPA itself would not ask: it costs
 * as much as a statement does.
 */
@ApplicationScoped
class JpaCarts implements Carts {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  private Event<CartTouched> touched;

  JpaCarts() {}

  @Inject
  JpaCarts(Event<CartTouched> touched) {
    this.touched = touched;
  }

  @Override
  public void add(Cart cart) {
    entityManager.persist(cart);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<Cart> find(CartId id) {
    return Optional.ofNullable(entityManager.find(Cart.class, id.value()));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<Cart> findByNumber(String cartNumber) {
    return entityManager
        .createQuery("SELECT c FROM Cart c WHERE c.cartNumber = :number", Cart.class)
        .setParameter("number", cartNumber)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Cart> lock(CartId id) {
    try {
      Optional<Cart> cart =
          Optional.ofNullable(
              entityManager
                  .createNamedQuery("Cart.lock", Cart.class)
                  .setParameter("id", id.value())
                  .getSingleResultOrNull());
      cart.ifPresent(it -> touched.fire(new CartTouched(id)));
      return cart;
    } catch (LockTimeoutException | PessimisticLockException held) {
      throw new Rejection(ErrorCode.CART_BUSY, "This cart is being changed; try again.");
    }
  }
}
