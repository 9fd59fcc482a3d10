package io.kassa.domain.order;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a payment pays an order; a payment pays one order at most. */
@Entity
@Table(name = "order_payment")
@Cacheable(false)
class OrderPayment {

  @Id
  @Column(name = "payment_id")
  private UUID paymentId;

  protected OrderPayment() {}

  OrderPayment(UUID paymentId) {
    this.paymentId = paymentId;
  }

  UUID paymentId() {
    return paymentId;
  }
}
