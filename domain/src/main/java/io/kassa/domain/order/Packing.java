package io.kassa.domain.order;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.pricing.LineSplit;
import io.kassa.domain.pricing.PricedLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts pieces of open deliveries together into the one that is sent. */
final class Packing {

  private final List<OrderDelivery> deliveries;
  private final CurrencyCode currency;
  private final boolean taxIncluded;

  /** How many pieces of each line go. */
  private final Map<OrderLine, Long> taken = new LinkedHashMap<>();

  Packing(List<OrderDelivery> deliveries, CurrencyCode currency, boolean taxIncluded) {
    this.deliveries = deliveries;
    this.currency = currency;
    this.taxIncluded = taxIncluded;
  }

  /**
   * Packs.
   *
   * @param wanted empty: everything
   */
  OrderDelivery pack(List<LineQuantity> wanted, Supplier<String> number) {
    List<OrderDelivery> open =
        deliveries.stream().filter(it -> it.state() == DeliveryState.OPEN).toList();
    if (open.isEmpty()) {
      throw new Rejection(ErrorCode.NOTHING_TO_DELIVER, "Nothing of the order is open.");
    }
    if (wanted.isEmpty()) {
      open.forEach(it -> it.lines().forEach(line -> taken.put(line, line.quantity())));
    } else {
      wanted.forEach(it -> take(it, open));
    }
    OrderDelivery target =
        open.stream().filter(this::goesWhole).findFirst().orElseGet(() -> added(open, number));
    open.stream().filter(it -> it != target).forEach(it -> move(it, target));
    deliveries.removeIf(it -> it != target && open.contains(it) && it.lines().isEmpty());
    return target;
  }

  private void take(LineQuantity wanted, List<OrderDelivery> open) {
    List<OrderLine> lines =
        Named.lines(open.stream().flatMap(it -> it.lines().stream()).toList(), wanted);
    long left = wanted.quantity();
    for (OrderLine line : lines) {
      long before = taken.getOrDefault(line, 0L);
      long more = Math.min(left, line.quantity() - before);
      if (more > 0) {
        taken.put(line, before + more);
        left -= more;
      }
    }
    if (left > 0) {
      throw Named.tooMany(wanted, wanted.quantity() - left);
    }
  }

  private boolean goesWhole(OrderDelivery delivery) {
    return delivery.lines().stream()
        .allMatch(line -> taken.getOrDefault(line, 0L) == line.quantity());
  }

  private OrderDelivery added(List<OrderDelivery> open, Supplier<String> number) {
    OrderDelivery added = open.get(0).beside(number.get());
    deliveries.add(added);
    return added;
  }

  private void move(OrderDelivery source, OrderDelivery target) {
    source
        .shipping(currency)
        .ifPresent(
            shipping -> {
              target.ship(shipping);
              source.dropShipping();
            });
    List<OrderLine> lines = new ArrayList<>(source.lines());
    for (OrderLine line : lines) {
      Optional.ofNullable(taken.get(line)).ifPresent(pieces -> move(line, pieces, source, target));
    }
  }

  private void move(OrderLine line, long pieces, OrderDelivery source, OrderDelivery target) {
    PricedLine priced = line.priced(currency);
    if (pieces == line.quantity()) {
      source.remove(line);
      target.add(priced);
    } else {
      LineSplit split = priced.cutOff(pieces, taxIncluded);
      line.become(split.rest());
      target.add(split.part());
    }
  }
}
