package io.kassa.domain.payment;

import io.kassa.domain.field.FieldLimits;
import io.kassa.domain.field.FieldValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What others keep with a payment, as one immutable value.
 *
 * @param tags each once, in the order in which they came
 * @param dynamic fields by their names
 */
public record PaymentExtras(List<String> tags, Map<String, FieldValue> dynamic) {

  public PaymentExtras {
    tags = List.copyOf(tags);
    dynamic = Collections.unmodifiableMap(new LinkedHashMap<>(dynamic));
  }

  static PaymentExtras none() {
    return new PaymentExtras(List.of(), Map.of());
  }

  PaymentExtras tagged(String tag) {
    return tags.contains(tag)
        ? this
        : new PaymentExtras(Stream.concat(tags.stream(), Stream.of(tag)).toList(), dynamic);
  }

  PaymentExtras untagged(String tag) {
    return new PaymentExtras(tags.stream().filter(it -> !it.equals(tag)).toList(), dynamic);
  }

  /** Fields that are not named stay; nothing removes a field. */
  PaymentExtras with(Map<String, Optional<FieldValue>> fields) {
    Map<String, FieldValue> more = new LinkedHashMap<>(dynamic);
    fields.forEach(
        (name, value) -> value.ifPresentOrElse(it -> more.put(name, it), () -> more.remove(name)));
    return new PaymentExtras(tags, more);
  }

  /** Whether a payment that had those may have so many fields and tags. */
  boolean mayFollow(PaymentExtras before) {
    return FieldLimits.allowFields(before.dynamic.size(), dynamic.size())
        && FieldLimits.allowTags(before.tags.size(), tags.size());
  }

  /** Says nothing: what is in it may be personal, and this may reach a log. */
  @Override
  public String toString() {
    return "the extras of a payment";
  }
}
