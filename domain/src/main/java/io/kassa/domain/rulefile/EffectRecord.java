package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record with which a rule says what it wants.
 *
 * @param source the {@code from} that answered with it
 */
record EffectRecord(Value.Fields record, Position source) {

  /** Where it is written in the rule; where it came from outside, what answered with it. */
  Position at() {
    return record.origin().isOutside()
        ? source
        : new Position(record.origin().line(), record.origin().column());
  }

  /**
   * Asks whether it has no member beside these.
   *
   * @throws FiltreraException naming one that it has, and what may have been meant
   */
  void requireOnly(Set<String> known) {
    requireOnly(record.fields().keySet(), known, "the effect");
  }

  /**
   * Asks whether something in it has no member beside some.
   *
   * @param owner what it is called in the problem
   * @throws FiltreraException naming one that it has, and what may have been meant
   */
  void requireOnly(Set<String> members, Set<String> known, String owner) {
    EffectWords.unread(members, known, owner, at())
        .ifPresent(
            problem -> {
              throw new FiltreraException(problem);
            });
  }

  /** A text that has to be there. */
  String text(String field) {
    return optionalText(field)
        .orElseThrow(() -> new FiltreraException(at(), "the effect has no " + field));
  }

  Optional<String> optionalText(String field) {
    return value(field)
        .map(
            it -> {
              if (it instanceof Value.Text text) {
                return text.text();
              }
              throw wrong(field, "a text", it);
            });
  }

  Optional<Instant> optionalInstant(String field) {
    return value(field)
        .map(
            it -> {
              if (it instanceof Value.Moment moment) {
                return moment.instant();
              }
              throw wrong(field, "an instant", it);
            });
  }

  /** Any value, as JSON. */
  Optional<FieldValue> optionalField(String field) {
    return value(field).map(Values::write).map(FieldValue::new);
  }

  /** Named values, of which those that are nothing are empty. */
  Map<String, Optional<FieldValue>> named(String field) {
    Value value = value(field).orElseGet(() -> new Value.Fields(Map.of()));
    boolean map = value instanceof Value.Fields || value instanceof Value.Entries;
    if (!map) {
      throw wrong(field, "a record or a map", value);
    }
    Map<String, Optional<FieldValue>> named = new LinkedHashMap<>();
    ((Map<?, ?>) Values.write(value))
        .forEach(
            (name, it) -> named.put((String) name, Optional.ofNullable(it).map(FieldValue::new)));
    return named;
  }

  /** All fields but some. */
  Map<String, FieldValue> others(Set<String> without) {
    Map<String, FieldValue> others = new LinkedHashMap<>();
    for (String field : record.fields().keySet()) {
      if (!without.contains(field)) {
        optionalField(field).ifPresent(it -> others.put(field, it));
      }
    }
    return others;
  }

  private Optional<Value> value(String field) {
    return Optional.ofNullable(record.fields().get(field))
        .filter(it -> !(it instanceof Value.Nothing));
  }

  private FiltreraException wrong(String field, String wanted, Value value) {
    return new FiltreraException(
        at(), field + " of the effect is " + ValueKind.of(value) + " and not " + wanted);
  }
}
