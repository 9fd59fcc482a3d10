package io.kassa.domain.cart;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Carries out what rules do to a cart. */
public final class CartCommands {

  /** Before the fields of a storefront, as tickets keep them. */
  private static final String FIELD_PREFIX = "field:";

  private CartCommands() {}

  /**
   * Carries a command out.
   *
   * @param cart held by the caller
   * @throws IllegalArgumentException if it is none for carts, which have no tags
   */
  public static void apply(ActorCommand command, Cart cart, Instant now) {
    if (!(command instanceof ActorCommand.SetDynamicFields set)) {
      throw new IllegalArgumentException("carts have no tags");
    }
    Map<String, Optional<FieldValue>> shown = new LinkedHashMap<>();
    set.fields().forEach((name, value) -> shown.put(shown(name), value));
    cart.setAppFields(shown, now);
  }

  private static String shown(String name) {
    return name.startsWith(FIELD_PREFIX) ? name.substring(FIELD_PREFIX.length()) : name;
  }
}
