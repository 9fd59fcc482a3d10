package io.kassa.persistence.order;

import io.kassa.domain.order.Order;
import io.kassa.domain.order.Orders;
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
class JpaOrders implements Orders {

  @PersistenceContext(unitName = "kassa")
  private EntityManager entityManager;

  @Override
  public void add(Order order) {
    entityManager.persist(order);
    // Otherwise nobody could lock it within this transaction.
    entityManager.flush();
  }

  @Override
  public Optional<Order> lock(UUID orderId) {
    return Optional.ofNullable(
        entityManager.find(Order.class, orderId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Order> findByReference(String reference) {
    return entityManager
        .createQuery(
            "SELECT DISTINCT o FROM Order o LEFT JOIN o.deliveries d"
                + " WHERE o.orderNumber = :reference OR d.deliveryNumber = :reference",
            Order.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<UUID> findId(String orderNumber) {
    return entityManager
        .createQuery("SELECT o.orderId FROM Order o WHERE o.orderNumber = :number", UUID.class)
        .setParameter("number", orderNumber)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<UUID> findIdByPayment(UUID paymentId) {
    return entityManager
        .createQuery(
            "SELECT o.orderId FROM Order o JOIN o.payments p WHERE p.paymentId = :payment",
            UUID.class)
        .setParameter("payment", paymentId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Order> find(UUID orderId) {
    return Optional.ofNullable(entityManager.find(Order.class, orderId));
  }
}
