package io.kassa.playground.kustom.checkout;

import io.kassa.playground.json.JsonValues;
import io.kassa.playground.kustom.answer.KustomError;
import io.kassa.playground.kustom.arithmetic.OrderSums;
import io.kassa.playground.kustom.document.OrderMembers;
import io.kassa.playground.kustom.market.Market;
import io.kassa.playground.kustom.shape.Finding;
import io.kassa.playground.kustom.shape.Findings;
import io.kassa.playground.kustom.shape.Place;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether Kustom takes an order, new or changed. The first failure is the answer: types and
 * required members, then subscriptions, then sums, then addresses on the web, then the market. The
 * sequence is assumed, but for an address refused before the market was looked at, which was seen.
 */
final class OrderIntake {
  /** What was decided. */
  sealed interface Decision {
    /** Taken; this is the order as it will be answered. */
    record Accepted(JsonObject content) implements Decision {}

    /** Not taken. */
    record Refused(KustomError error) implements Decision {}
  }

  private final MerchantUrlRules urlRules;

  OrderIntake(MerchantUrlRules urlRules) {
    this.urlRules = urlRules;
  }

  Decision decide(JsonObject sent) {
    Findings findings = new Findings();
    JsonObject order = OrderMembers.SHAPE.readObject(Place.root(), sent, findings);
    Optional<String> broken = findings.first().map(Finding::place).map(Place::path);
    return broken
        .or(() -> brokenSubscription(order))
        .or(() -> OrderSums.broken(order))
        .or(() -> urlRules.broken(order))
        .map(KustomError::badValue)
        .or(() -> foreignCurrency(order))
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> new Decision.Accepted(Normalisation.of(order)));
  }

  /** A subscription on an order that is not recurring is an error. (seen; the text is assumed) */
  private static Optional<String> brokenSubscription(JsonObject order) {
    if (JsonValues.isTrue(order, "recurring")) {
      return Optional.empty();
    }
    List<JsonObject> lines = JsonValues.objectsAt(order, "order_lines");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).containsKey("subscription")) {
        return Optional.of("order_lines[" + i + "].subscription");
      }
    }
    return Optional.empty();
  }

  /** The text is the one seen; that its code is BAD_VALUE is assumed. */
  private static Optional<KustomError> foreignCurrency(JsonObject order) {
    String currency = JsonValues.textAt(order, "purchase_currency").orElse("");
    boolean configured =
        JsonValues.textAt(order, "purchase_country")
            .flatMap(Market::ofCountry)
            .filter(market -> market.sellsIn(currency))
            .isPresent();
    if (configured) {
      return Optional.empty();
    }
    return Optional.of(
        new KustomError(400, "BAD_VALUE", "no configured currencies for order billing country"));
  }
}
