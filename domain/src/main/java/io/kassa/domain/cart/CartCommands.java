package io.kassa.domain.cart;

import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.CommandRules;
import io.kassa.domain.hook.FieldRules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Carries out what rules do to a cart. */
public final class CartCommands {

  private CartCommands() {}

  /**
   * Carries commands out, all or none; doing so again changes nothing.
   *
   * @param cart held by the caller
   * @return one sentence about why none is carried out; empty if they are
   */
  public static Optional<String> apply(List<ActorCommand> commands, Cart cart, Instant now) {
    Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
    for (ActorCommand command : commands) {
      if (command instanceof ActorCommand.SetDynamicFields set) {
        fields.putAll(set.fields());
      }
    }
    Optional<String> objection =
        CommandRules.objection(ActorType.TICKET, commands).or(() -> tooMany(fields, cart));
    if (objection.isEmpty()) {
      cart.setAppFields(fields, now);
    }
    return objection;
  }

  private static Optional<String> tooMany(Map<String, Optional<FieldValue>> fields, Cart cart) {
    Set<String> kept = new TreeSet<>(cart.contents().appFields().keySet());
    kept.removeIf(FieldRules::isReserved);
    int before = kept.size();
    fields.forEach(
        (key, value) -> value.ifPresentOrElse(it -> kept.add(key), () -> kept.remove(key)));
    return kept.size() > Math.max(before, FieldLimits.MAX_FIELDS)
        ? Optional.of("rules keep " + FieldLimits.MAX_FIELDS + " fields with a cart at most")
        : Optional.empty();
  }
}
