package io.kassa.domain.kustom.payment;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives money back at Kustom. */
@ApplicationScoped
public class RefundKustomOrder extends MoneyJobHandler {

  RefundKustomOrder() {
    super(MoneyJob.REFUND);
  }
}
