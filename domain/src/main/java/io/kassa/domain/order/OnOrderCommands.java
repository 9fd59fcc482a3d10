package io.kassa.domain.order;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * Commands were applied to an order: it was created, in which case it was pending before,
 * cancelled, sent, taken back, or a delivery was paid (order actor, OnOrderCommands). What rules
 * command does not fire it.
 *
 * @param before the order before, as rules see it
 */
public record OnOrderCommands(FieldValue before, Order order) implements Hook {

  @Override
  public String name() {
    return "OnOrderCommands";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord()
        .with("before", before)
        .with("order", OrderRecord.of(order).toField())
        .toField();
  }
}
