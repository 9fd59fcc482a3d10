package io.kassa.domain.order;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/** A paid cart has become an order (order actor, OnOrderCreated). Fired in its transaction. */
public record OnOrderCreated(Order order) implements Hook {

  @Override
  public String name() {
    return "OnOrderCreated";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("order", OrderRecord.of(order).toField()).toField();
  }
}
