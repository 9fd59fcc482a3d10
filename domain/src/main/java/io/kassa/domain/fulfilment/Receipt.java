package io.kassa.domain.fulfilment;

import io.kassa.domain.money.Money;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer to a wish that was taken, as it was at that moment.
 *
 * @param amount what the provider is asked for
 * @param credit what had been taken before and is used for it
 * @param reference what the provider keeps with it
 */
public record Receipt(
    UUID intentId,
    String orderNumber,
    String paymentNumber,
    IntentKind kind,
    IntentState state,
    Money amount,
    Money credit,
    String reference,
    Optional<String> deliveryNumber,
    Instant requestedAt) {}
