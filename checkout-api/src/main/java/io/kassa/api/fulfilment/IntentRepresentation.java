package io.kassa.api.fulfilment;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.ProviderRefusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A wish and what became of it; amounts in major units.
 *
 * @param kind {@code capture}, {@code refund}, {@code cancel}, {@code release} or {@code extend}
 * @param state requested; unknown: the provider was asked and nobody knows yet; done; refused: the
 *     refusal says why
 * @param providerId the provider's id of the capture or refund
 */
public record IntentRepresentation(
    UUID requestId,
    String kind,
    String state,
    BigDecimal amount,
    BigDecimal credit,
    String reference,
    Optional<String> deliveryNumber,
    Optional<String> providerId,
    Optional<Refusal> refusal,
    String requestedAt,
    Optional<String> firstSentAt,
    Optional<String> endedAt) {

  /** Why the provider said no. */
  public record Refusal(String code, String message, String correlationId) {

    static Refusal of(ProviderRefusal refusal) {
      return new Refusal(refusal.code(), refusal.message(), refusal.correlationId());
    }
  }

  static IntentRepresentation of(Order order, MoneyIntent intent) {
    CurrencyCode currency = order.currency();
    return new IntentRepresentation(
        intent.intentId(),
        intent.kind().name().toLowerCase(Locale.ROOT),
        intent.state().name().toLowerCase(Locale.ROOT),
        new Money(intent.amountMinor(), currency).toMajor(),
        new Money(intent.creditMinor(), currency).toMajor(),
        intent.reference(),
        intent.deliveryId().flatMap(order::deliveryNumber),
        intent.providerId(),
        intent.refusal().map(Refusal::of),
        intent.requestedAt().toString(),
        intent.firstSentAt().map(Instant::toString),
        intent.endedAt().map(Instant::toString));
  }
}
