package io.kassa.domain.payment;

import io.kassa.domain.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wants from a payment.
 *
 * @param orderId the order that is paid by it
 * @param delivery the delivery that a capture is for; what was taken for nothing before is used for
 *     it first
 * @param amount all of it; of no meaning for a cancellation, a release and an extension
 */
public record IntentRequest(
    IntentKind kind,
    UUID orderId,
    Optional<InvoicedDelivery> delivery,
    Money amount,
    IntentDetails details) {}
