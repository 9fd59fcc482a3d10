package io.kassa.domain.kustom;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import java.util.Optional;

/**
 * A checkout order as Kustom shows it (Checkout API, GET order).
 *
 * @param status in Kustom's words: {@code checkout_incomplete}, {@code checkout_complete}, or
 *     others that we hand on without knowing them
 * @param vatId what a firm has typed
 * @param htmlSnippet the checkout, or the receipt once it is complete
 */
public record KustomOrder(
    KustomOrderId orderId,
    String status,
    Market market,
    KustomAmounts amounts,
    MerchantUrls merchantUrls,
    Optional<KustomAddress> billingAddress,
    Optional<KustomAddress> shippingAddress,
    Optional<String> vatId,
    String htmlSnippet) {

  /** By which payments at Kustom are known (payment provider guide, providerKey). */
  public static final String PROVIDER_KEY = "kustom";

  /** Status of an order that has been paid. */
  public static final String COMPLETE = "checkout_complete";

  /** Status of an order that the shopper is still at. */
  private static final String INCOMPLETE = "checkout_incomplete";

  /** Where and in what currency is bought; an order never changes it. */
  public record Market(CountryCode country, CurrencyCode currency) {}

  /** Whether it has been paid. */
  public boolean isComplete() {
    return COMPLETE.equals(status);
  }

  /** Whether it can still be paid. */
  public boolean isIncomplete() {
    return INCOMPLETE.equals(status);
  }

  /** What the shopper paid, or would pay. */
  public Money amount() {
    return new Money(amounts.orderAmount(), market.currency());
  }
}
