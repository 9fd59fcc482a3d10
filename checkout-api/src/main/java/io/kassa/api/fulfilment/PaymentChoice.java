package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.api.json.ReadStrictly;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says which payment.
 *
 * @param paymentNumber where the order has more than one; missing: the first
 */
public record PaymentChoice(@Schema(examples = "P100001") String paymentNumber)
    implements ReadStrictly {

  Optional<String> toNumber() {
    return Members.optional(paymentNumber);
  }
}
