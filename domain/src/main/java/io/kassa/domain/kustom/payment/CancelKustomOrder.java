package io.kassa.domain.kustom.payment;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives up at Kustom an order of which nothing was taken. */
@ApplicationScoped
public class CancelKustomOrder extends MoneyJobHandler {

  CancelKustomOrder() {
    super(MoneyJob.CANCEL);
  }
}
