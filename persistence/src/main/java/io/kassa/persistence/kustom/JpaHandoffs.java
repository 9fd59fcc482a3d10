package io.kassa.persistence.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.externalpayment.Handoff;
import io.kassa.domain.kustom.externalpayment.HandoffToken;
import io.kassa.domain.kustom.externalpayment.Handoffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaHandoffs implements Handoffs {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(Handoff handoff) {
    entityManager.persist(handoff);
  }

  @Override
  public Optional<Handoff> find(HandoffToken token) {
    return Optional.ofNullable(entityManager.find(Handoff.class, token.hash()));
  }

  @Override
  public void removeAll(CartId cartId) {
    entityManager
        .createQuery("DELETE FROM Handoff h WHERE h.cartId = :cart")
        .setParameter("cart", cartId.value())
        .executeUpdate();
  }
}
