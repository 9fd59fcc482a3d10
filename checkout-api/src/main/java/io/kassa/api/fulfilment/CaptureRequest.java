package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.CaptureAmount;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes an amount.
 *
 * @param amount major units, such as {@code 199.00}
 * @param description what the shopper may read, at most 255 characters
 * @param paymentNumber which payment, where the order has more than one; missing: the first
 */
public record CaptureRequest(
    @Schema(examples = "249.00", required = true) BigDecimal amount,
    String description,
    @Schema(examples = "P100001") String paymentNumber)
    implements CommandBody {

  @Override
  public FulfilmentCommand toCommand() {
    if (amount == null) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "amount is missing.");
    }
    return new CaptureAmount(
        amount, Text.description(description), Members.optional(paymentNumber));
  }
}
