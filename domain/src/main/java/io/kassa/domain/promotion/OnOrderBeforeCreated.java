package io.kassa.domain.promotion;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A cart is shown, or becomes an order: what would be ordered is known, and rules may give it
 * promotions (order actor, OnOrderBeforeCreated). Since a cart is the preview of its order this
 * fires each time that an open cart is shown; rules have to answer the same for the same order.
 *
 * @param order before promotions
 */
public record OnOrderBeforeCreated(OrderDraft order) implements Hook {

  @Override
  public String name() {
    return "OnOrderBeforeCreated";
  }

  @Override
  public FieldValue input() {
    return new FieldRecord().with("order", order.toRecord()).toField();
  }
}
