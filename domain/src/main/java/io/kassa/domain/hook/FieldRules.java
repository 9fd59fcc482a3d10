package io.kassa.domain.hook;

import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import java.util.Map;
import java.util.Optional;

/** Which fields rules may set: none of the product's own, and as much as storefronts may. */
public final class FieldRules {

  /** The product's own marks of a cart begin so, such as {@code kustomOrderId}. */
  public static final String RESERVED_PREFIX = "kustom";

  /** Before the fields of a storefront, as tickets keep them; storefronts don't see it. */
  public static final String TICKET_PREFIX = "field:";

  private FieldRules() {}

  /** The name under which a ticket's field is kept, and storefronts see it. */
  static String withoutTicketPrefix(String key) {
    return key.startsWith(TICKET_PREFIX) ? key.substring(TICKET_PREFIX.length()) : key;
  }

  /** Whether a cart's field is the product's own. */
  public static boolean isReserved(String key) {
    return key.startsWith(RESERVED_PREFIX);
  }

  static Optional<String> objection(ActorType actor, Map<String, Optional<FieldValue>> fields) {
    if (fields.size() > FieldLimits.MAX_FIELDS) {
      return Optional.of("more than " + FieldLimits.MAX_FIELDS + " fields at once");
    }
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(it -> objection(actor, it.getKey(), it.getValue()).stream())
        .findFirst();
  }

  private static Optional<String> objection(
      ActorType actor, String key, Optional<FieldValue> value) {
    if (!FieldLimits.allowKey(key)) {
      return Optional.of("a field's key has 1 to " + FieldLimits.MAX_KEY + " characters");
    }
    if (actor == ActorType.TICKET && isReserved(key)) {
      return Optional.of(
          "the field "
              + key
              + " is kept by the checkout itself, as are all that begin with "
              + RESERVED_PREFIX
              + ": name the fields that are to be set, a copy of all has it in it");
    }
    return value.filter(it -> !FieldLimits.allowValue(it)).isPresent()
        ? Optional.of(
            "the field %s has a value of more than %d characters, or one that can't be stored"
                .formatted(key, FieldLimits.MAX_VALUE))
        : Optional.empty();
  }
}
