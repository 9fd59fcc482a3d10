package io.kassa.domain.provider;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.field.FieldValue;

/**
 * One payment provider (payment provider guide, checkout ingress). An application-scoped bean of
 * this type is found by itself.
 */
public interface PaymentProvider {

  /**
   * The name in the ingress's address and of its payments, such as {@code kustom}: 1 to 50 small
   * letters, digits or hyphens; no two providers share one.
   */
  String key();

  /** Whether shoppers may use it here; one that is off is as good as not there. */
  boolean isOn();

  /**
   * Starts paying a cart, or goes on with it. May be called any number of times, at once, outside
   * any transaction.
   *
   * @param request the members that the storefront sent
   * @return a record of whatever the storefront needs now
   * @throws io.kassa.domain.error.Rejection with the provider's reasons; nothing has changed then
   */
  FieldValue start(CartId cartId, FieldValue request);
}
