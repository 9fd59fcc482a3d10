package io.kassa.domain.fulfilment;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that the merchant's systems want of an order. */
public interface FulfilmentCommand {

  /** The payment that is meant; nothing: the one that the order was placed with. */
  Optional<String> paymentNumber();

  /** Whether goods that were sold are not sent any more, so that others may have them. */
  default boolean givesUpGoods() {
    return false;
  }

  /**
   * Changes the order, and says what is wanted of the payment.
   *
   * @param order held by the caller
   * @param payment held by the caller; not to be changed here
   * @throws io.kassa.domain.error.Rejection if it can't be done; all is rolled back then
   */
  IntentRequest apply(Order order, Payment payment, Terms terms);

  /**
   * What a command may have to know.
   *
   * @param country where the goods go
   * @param deliveryNumbers gives the number of a new delivery
   * @param firstPayment whether the payment is the one that the order was placed with
   */
  record Terms(CountryCode country, Supplier<String> deliveryNumbers, boolean firstPayment) {}
}
