package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * A checkout order: incomplete and open to updates until the customer buys, read-only from then on.
 *
 * @param content the order's members as they are on the wire, without those made for each answer
 *     (id, status, times, snippet)
 */
public record CheckoutOrder(String id, JsonObject content, CheckoutLife life) {
  private static final String PLACEHOLDER = "{checkout.order.id}";

  /** Whether the customer has bought. */
  public boolean isComplete() {
    return life.completedAt().isPresent();
  }

  /** {@code checkout_incomplete} or {@code checkout_complete}. */
  public String status() {
    return isComplete() ? "checkout_complete" : "checkout_incomplete";
  }

  /**
   * One of the merchant's addresses, ready for use: the placeholder replaced by the id. In answers
   * the placeholder stays. (Kustom Checkout API, merchant urls)
   */
  public Optional<String> merchantUrl(String name) {
    return JsonValues.objectAt(content, "merchant_urls")
        .flatMap(urls -> JsonValues.textAt(urls, name))
        .map(this::filledIn);
  }

  /** An address with the placeholder replaced by the id. */
  public String filledIn(String url) {
    return url.replace(PLACEHOLDER, id);
  }

  /** The order after an update. */
  public CheckoutOrder updated(JsonObject newContent, Instant now) {
    return new CheckoutOrder(id, newContent, life.updated(now));
  }
}
