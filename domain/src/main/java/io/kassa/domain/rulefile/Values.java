package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** JSON as values of the language, and back. */
final class Values {

  /** Digits of a number, before and after its point; one that has more is nothing. */
  private static final int MAX_DIGITS = 100;

  private static final Type ANYTHING = new Type.Anything();

  private Values() {}

  /**
   * A JSON value. Texts are uuids and instants where the type says so.
   *
   * @param json a String, Boolean, Number, List, Map or null
   */
  static Value read(Object json, Type type) {
    Type expected = resolved(type);
    if (json instanceof String text) {
      return text(text, expected);
    } else if (json instanceof Boolean truth) {
      return new Value.Truth(truth);
    } else if (json instanceof Number number) {
      return number(decimal(number));
    } else if (json instanceof List<?> list) {
      Type element = expected instanceof Type.ListOf it ? it.element() : ANYTHING;
      return new ListElements(list.stream().map(it -> read(it, element)).toList());
    } else if (json instanceof Map<?, ?> map) {
      return record(map, expected);
    }
    return Value.NOTHING;
  }

  private static Type resolved(Type type) {
    return type instanceof Type.Named named
        ? HookTypes.all().getOrDefault(named.name(), ANYTHING)
        : type;
  }

  private static Value text(String text, Type type) {
    try {
      if (type.equals(new Type.Basic(BasicType.UUID))) {
        return new Value.Uuid(UUID.fromString(text));
      } else if (type.equals(new Type.Basic(BasicType.INSTANT))) {
        return new Value.Moment(Instant.parse(text));
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return new Value.Text(text);
    }
    return new Value.Text(text);
  }

  /**
   * A power of ten that is short to write has as many digits as it says, once it is worked with.
   */
  private static Value number(BigDecimal number) {
    boolean large = number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS;
    return large ? Value.NOTHING : new Value.Decimal(number);
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof BigInteger whole
        ? new BigDecimal(whole)
        : BigDecimal.valueOf(number.longValue());
  }

  /** A record has all fields that its type knows. */
  private static Value record(Map<?, ?> map, Type type) {
    Map<String, Value> fields = new LinkedHashMap<>();
    if (type instanceof Type.Shape shape) {
      shape.fields().forEach(it -> fields.put(it.name(), read(map.get(it.name()), it.type())));
    }
    map.forEach(
        (name, field) -> fields.computeIfAbsent((String) name, it -> read(field, ANYTHING)));
    return new Value.Fields(fields);
  }

  /** A value as JSON; nothing is null, and tuples are lists. */
  static Object write(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    } else if (value instanceof Value.Decimal decimal) {
      return decimal.number();
    } else if (value instanceof Value.Truth truth) {
      return truth.holds();
    } else if (value instanceof Value.Uuid uuid) {
      return uuid.uuid().toString();
    } else if (value instanceof Value.Moment moment) {
      return moment.instant().toString();
    } else if (value instanceof Value.Span span) {
      return span.duration().toString();
    }
    return structure(value);
  }

  private static Object structure(Value value) {
    if (value instanceof Value.Fields record) {
      Map<String, Object> fields = new LinkedHashMap<>();
      record.fields().forEach((name, field) -> fields.put(name, write(field)));
      return fields;
    } else if (value instanceof Value.Entries map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      map.entries().forEach((key, entry) -> entries.put(String.valueOf(write(key)), write(entry)));
      return entries;
    } else if (value instanceof Value.Elements elements) {
      return written(elements);
    }
    return value instanceof Value.Tuple tuple ? written(tuple.components()) : null;
  }

  private static List<Object> written(Iterable<Value> values) {
    List<Object> list = new ArrayList<>();
    values.forEach(it -> list.add(write(it)));
    return list;
  }
}
