package io.kassa.api.fulfilment;

import io.kassa.api.json.Members;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.RefundAmount;
import io.kassa.domain.fulfilment.RefundLines;
import io.kassa.domain.money.TaxRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Gives an amount back, or what returned lines had cost.
 *
 * @param amount major units; instead of lines
 * @param lines what has come back; instead of an amount
 * @param returnFee what the shopper pays for the return of lines
 * @param description what the shopper may read, at most 255 characters
 * @param paymentNumber which payment, where the order has more than one; missing: the first
 */
public record RefundRequest(
    @Schema(examples = "49.00") BigDecimal amount,
    List<LineBody> lines,
    FeeBody returnFee,
    @Schema(examples = "Delivered late") String description,
    @Schema(examples = "P100001") String paymentNumber)
    implements CommandBody {

  private static final int WHOLE_PERCENT = 100;

  /**
   * A fee.
   *
   * @param amount with tax, major units
   * @param taxRate percent, at most two decimals; missing: 0
   */
  public record FeeBody(BigDecimal amount, BigDecimal taxRate) {

    RefundLines.Fee toFee() {
      if (amount == null) {
        throw new Rejection(ErrorCode.INVALID_REQUEST, "returnFee.amount is missing.");
      }
      return new RefundLines.Fee(amount, rate());
    }

    private TaxRate rate() {
      try {
        return new TaxRate(
            Optional.ofNullable(taxRate).orElse(BigDecimal.ZERO).movePointRight(2).intValueExact());
      } catch (ArithmeticException | IllegalArgumentException senseless) {
        throw new Rejection(
            ErrorCode.INVALID_REQUEST,
            "returnFee.taxRate is 0 to " + WHOLE_PERCENT + " percent with at most two decimals.");
      }
    }
  }

  @Override
  public FulfilmentCommand toCommand() {
    if ((amount == null) == (lines == null)) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "Either amount or lines is needed.");
    }
    if (lines == null) {
      if (returnFee != null) {
        throw new Rejection(ErrorCode.INVALID_REQUEST, "A returnFee needs lines.");
      }
      return new RefundAmount(
          amount, Text.description(description), Members.optional(paymentNumber));
    }
    return new RefundLines(
        Lines.of(lines),
        Optional.ofNullable(returnFee).map(FeeBody::toFee),
        Text.description(description),
        Members.optional(paymentNumber));
  }
}
