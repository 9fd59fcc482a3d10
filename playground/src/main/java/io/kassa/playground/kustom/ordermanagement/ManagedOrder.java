package io.kassa.playground.kustom.ordermanagement;

import io.kassa.playground.json.JsonValues;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A bought order. Money is held until it is captured, in parts or at once, released, cancelled or
 * expired; captured money can be given back.
 *
 * @param particulars the members order management does not reckon with: lines, addresses,
 *     references
 */
public record ManagedOrder(
    String orderId, Standing standing, Amounts amounts, History history, JsonObject particulars) {

  /** Where the order is. */
  public OrderStatus status() {
    return standing.status();
  }

  /** The order at this time: an open one may have expired. */
  public ManagedOrder asOf(Instant now) {
    return with(standing.asOf(now));
  }

  String klarnaReference() {
    return JsonValues.textAt(particulars, "klarna_reference").orElse("");
  }

  ManagedOrder with(Standing changed) {
    return new ManagedOrder(orderId, changed, amounts, history, particulars);
  }

  ManagedOrder with(Amounts changed) {
    return new ManagedOrder(orderId, standing, changed, history, particulars);
  }

  ManagedOrder with(History changed) {
    return new ManagedOrder(orderId, standing, amounts, changed, particulars);
  }

  ManagedOrder with(JsonObject changed) {
    return new ManagedOrder(orderId, standing, amounts, history, changed);
  }

  /** The order with the status its amounts say: captured when nothing remains. */
  ManagedOrder settled() {
    if (history.captures().isEmpty()) {
      return with(standing.with(OrderStatus.AUTHORIZED));
    }
    boolean nothingRemains = amounts.remaining() == 0;
    return with(standing.with(nothingRemains ? OrderStatus.CAPTURED : OrderStatus.PART_CAPTURED));
  }
}
