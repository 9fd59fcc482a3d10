package io.kassa.domain.cart;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Hook;

/**
 * A storefront's command to a cart succeeded (commerce hooks, OnCartMutation). Fired within its
 * transaction, after every command, also one that changed nothing; not for reading and opening.
 *
 * @param cart as the storefront will see it, without what the rules are about to do
 */
public record OnCartMutation(RenderedCart cart) implements Hook {

  @Override
  public String name() {
    return "OnCartMutation";
  }

  @Override
  public FieldValue input() {
    return CartRecord.of(cart);
  }
}
