package io.kassa.api.fulfilment;

import io.kassa.domain.fulfilment.Receipt;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish that was taken, as it was at that moment; amounts in major units.
 *
 * @param requestId by which it is read again
 * @param state requested, or done where what was taken before is enough
 * @param amount what the provider is asked for
 * @param credit what had been taken before and is used for it
 * @param reference by which the provider knows it
 */
public record ReceiptRepresentation(
    UUID requestId,
    String orderNumber,
    String paymentNumber,
    String kind,
    String state,
    BigDecimal amount,
    BigDecimal credit,
    String currencyCode,
    String reference,
    Optional<String> deliveryNumber,
    String requestedAt) {

  static ReceiptRepresentation of(Receipt receipt) {
    return new ReceiptRepresentation(
        receipt.intentId(),
        receipt.orderNumber(),
        receipt.paymentNumber(),
        receipt.kind().name().toLowerCase(Locale.ROOT),
        receipt.state().name().toLowerCase(Locale.ROOT),
        receipt.amount().toMajor(),
        receipt.credit().toMajor(),
        receipt.amount().currency().code(),
        receipt.reference(),
        receipt.deliveryNumber(),
        receipt.requestedAt().toString());
  }
}
