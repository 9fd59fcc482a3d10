package io.kassa.domain.fulfilment;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Takes a wish of the merchant's systems, once for each key, on whichever server it comes how
 * often. What it wants of the provider is done by a job after the commit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a lost race needs a second look
public class FulfilOrder {

  @Inject FulfilmentDesk desk;

  /**
   * Takes the wish.
   *
   * @return the same for the same key
   * @throws io.kassa.domain.error.Rejection NOT_FOUND, IDEMPOTENCY_KEY_REUSED, and those of the
   *     command and the payment; nothing has changed then, and the key is still free
   */
  public Receipt accept(RequestKey key, String orderNumber, FulfilmentCommand command) {
    try {
      return desk.accept(key, orderNumber, command);
    } catch (EJBException lost) {
      // Two orders at once under one key: the database let the other in.
      return desk.answered(key).orElseThrow(() -> lost);
    }
  }
}
