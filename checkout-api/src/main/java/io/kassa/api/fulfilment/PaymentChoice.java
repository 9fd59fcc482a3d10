package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import java.util.Optional;

/**
 * Says which payment.
 *
 * @param paymentNumber where the order has more than one; missing: the first
 */
public record PaymentChoice(String paymentNumber) {

  Optional<String> toNumber() {
    return Members.optional(paymentNumber);
  }
}
