package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps of a run, and records and lists that are looked at as maps. */
record Maps(Run run, Position at) {

  private static final List<String> PAIR = List.of("key", "value");

  /** Keys are what has one way to be written. */
  Value key(Value value) {
    if (!isKey(value)) {
      throw new FiltreraException(at, ValueKind.of(value) + " can't be a key");
    }
    return value;
  }

  /**
   * Whether a value may be a key. What has others inside is none: its hash is made of theirs, over
   * and over where they are shared, and no limit would stop that.
   */
  private static boolean isKey(Value value) {
    return value instanceof Value.Text
        || value instanceof Value.Decimal
        || value instanceof Value.Truth
        || value instanceof Value.Uuid
        || value instanceof Value.Moment
        || value instanceof Value.Span;
  }

  Value lookup(Value owner, Value key) {
    if (owner instanceof Value.Nothing) {
      return owner;
    } else if (owner instanceof Value.Fields record) {
      return key instanceof Value.Text name
          ? record.fields().getOrDefault(name.text(), Value.NOTHING)
          : Value.NOTHING;
    } else if (owner instanceof Value.Entries map) {
      return isKey(key) ? map.entries().getOrDefault(key, Value.NOTHING) : Value.NOTHING;
    } else if (owner instanceof Value.Elements elements) {
      return element(elements, Numbers.of(key, at));
    }
    throw new FiltreraException(at, "in " + ValueKind.of(owner) + " nothing can be looked up");
  }

  private Value element(Value.Elements elements, BigDecimal number) {
    Iterator<Value> all = new Lists(run, at).counted(elements.iterator());
    for (BigDecimal i = BigDecimal.ONE; all.hasNext(); i = i.add(BigDecimal.ONE)) {
      Value element = all.next();
      if (i.compareTo(number) == 0) {
        return element;
      }
    }
    return Value.NOTHING;
  }

  private Map<Value, Value> entriesOf(Value value) {
    if (value instanceof Value.Entries map) {
      return map.entries();
    } else if (value instanceof Value.Fields record) {
      run.meter().steps(record.fields().size(), at);
      Map<Value, Value> entries = new LinkedHashMap<>();
      record.fields().forEach((name, field) -> entries.put(new Value.Text(name), field));
      return entries;
    }
    throw new FiltreraException(at, "a map is needed here, and this is " + ValueKind.of(value));
  }

  Value keys(Value value) {
    Map<Value, Value> entries = entriesOf(value);
    run.meter().keep(entries.size(), at);
    return new ListElements(List.copyOf(entries.keySet()));
  }

  Value entries(Value value) {
    Map<Value, Value> entries = entriesOf(value);
    run.meter().keep(2L * entries.size(), at);
    return new ListElements(
        entries.entrySet().stream()
            .<Value>map(it -> new Value.Tuple(List.of(it.getKey(), it.getValue()), PAIR))
            .toList());
  }

  Value asMap(Value value) {
    Map<Value, Value> map = new LinkedHashMap<>();
    Lists lists = new Lists(run, at);
    for (Iterator<Value> all = lists.counted(lists.of(value).iterator()); all.hasNext(); ) {
      run.meter().keep(1, at);
      Value element = all.next();
      Value.Tuple pair =
          pair(element)
              .orElseThrow(
                  () ->
                      new FiltreraException(
                          at, "a map is made of pairs, and this is " + ValueKind.of(element)));
      map.put(key(pair.components().get(0)), pair.components().get(1));
    }
    return new Value.Entries(map);
  }

  private static Optional<Value.Tuple> pair(Value value) {
    return value instanceof Value.Tuple tuple && tuple.components().size() == 2
        ? Optional.of(tuple)
        : Optional.empty();
  }
}
