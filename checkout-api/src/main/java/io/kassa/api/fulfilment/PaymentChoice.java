package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.api.json.ReadStrictly;
import java.util.Optional;

/**
 * Says which payment.
 *
 * @param paymentNumber where the order has more than one; missing: the first
 */
public record PaymentChoice(String paymentNumber) implements ReadStrictly {

  Optional<String> toNumber() {
    return Members.optional(paymentNumber);
  }
}
