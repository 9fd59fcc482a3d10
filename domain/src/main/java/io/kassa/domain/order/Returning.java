package io.kassa.domain.order;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.pricing.PricedLine;
import java.util.ArrayList;
import java.util.List;

/** Takes delivered goods back. The last piece of a line to come back takes the rest of its cost. */
final class Returning {

  private final List<OrderLine> delivered;
  private final CurrencyCode currency;
  private final boolean taxIncluded;

  Returning(List<OrderDelivery> deliveries, CurrencyCode currency, boolean taxIncluded) {
    this.delivered =
        deliveries.stream()
            .filter(it -> it.state() == DeliveryState.COMPLETED)
            .flatMap(it -> it.lines().stream())
            .toList();
    this.currency = currency;
    this.taxIncluded = taxIncluded;
  }

  List<PricedLine> takeBack(List<LineQuantity> wanted) {
    List<PricedLine> parts = new ArrayList<>();
    wanted.forEach(it -> takeBack(it, parts));
    return parts;
  }

  private void takeBack(LineQuantity wanted, List<PricedLine> parts) {
    List<OrderLine> lines = Named.lines(delivered, wanted);
    long there = lines.stream().mapToLong(it -> it.quantity() - it.returnedQuantity()).sum();
    if (there < wanted.quantity()) {
      throw Named.tooMany(wanted, there);
    }
    long left = wanted.quantity();
    for (OrderLine line : lines) {
      long pieces = Math.min(left, line.quantity() - line.returnedQuantity());
      if (pieces > 0) {
        PricedLine unreturned = line.unreturned(currency);
        PricedLine part =
            pieces == unreturned.quantity()
                ? unreturned
                : unreturned.cutOff(pieces, taxIncluded).part();
        line.returned(part);
        parts.add(part);
        left -= pieces;
      }
    }
  }

  void undo(List<PricedLine> parts) {
    for (PricedLine part : parts) {
      delivered.stream()
          .filter(line -> line.orderLineId().equals(part.lineId()))
          .forEach(line -> line.notReturned(part));
    }
  }
}
