package io.kassa.persistence.kustom;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.CallbackToken;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.persistence.sql.UtcTimestamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JpaKustomCheckouts implements KustomCheckouts {

  /** In SQL, because JPA has no words for rows that another holds. H2 and PostgreSQL know these. */
  private static final String NEXT =
      """
      SELECT * FROM kustom_checkout
      WHERE next_look_at <= ?1
      ORDER BY next_look_at
      FETCH FIRST 1 ROW ONLY
      FOR UPDATE SKIP LOCKED
      """;

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
    return only("SELECT c FROM KustomCheckout c WHERE c.livingCartId = :value", cartId.toString());
  }

  @Override
  public List<KustomCheckout> findAll(CartId cartId) {
    return entityManager
        .createQuery(
            "SELECT c FROM KustomCheckout c WHERE c.cartId = :cart ORDER BY c.createdAt",
            KustomCheckout.class)
        .setParameter("cart", cartId.value())
        .getResultList();
  }

  @Override
  public Optional<KustomCheckout> find(KustomOrderId orderId) {
    return only("SELECT c FROM KustomCheckout c WHERE c.kustomOrderId = :value", orderId.value());
  }

  @Override
  public Optional<KustomCheckout> findByCallbackToken(CallbackToken token) {
    return only("SELECT c FROM KustomCheckout c WHERE c.callbackTokenHash = :value", token.hash());
  }

  @Override
  public Optional<KustomCheckout> find(UUID checkoutId) {
    return Optional.ofNullable(entityManager.find(KustomCheckout.class, checkoutId));
  }

  @Override
  public Optional<KustomCheckout> lockNextToLookAt(Instant now) {
    Stream<?> found =
        entityManager
            .createNativeQuery(NEXT, KustomCheckout.class)
            .setParameter(1, UtcTimestamp.of(now))
            .getResultList()
            .stream();
    return found.map(KustomCheckout.class::cast).findFirst();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }

  private Optional<KustomCheckout> only(String query, String value) {
    return entityManager
        .createQuery(query, KustomCheckout.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
