package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.ListElements;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lists of a run, made and gone through under its limits. */
record Lists(Run run, Position at) {

  /** What a filter for lists goes through: the elements, or the values of a map. */
  Value.Elements of(Value value) {
    return elements(value)
        .orElseThrow(
            () ->
                new FiltreraException(
                    at,
                    "a list is needed here, and this is " + ValueKind.of(value),
                    value instanceof Value.Nothing ? "test it with `is not nothing` first" : ""));
  }

  Optional<Value.Elements> elements(Value value) {
    if (value instanceof Value.Elements elements) {
      return Optional.of(elements);
    } else if (value instanceof Value.Tuple tuple) {
      return Optional.of(new ListElements(tuple.components()));
    } else if (value instanceof Value.Entries map) {
      return Optional.of(list(map.entries().values()));
    }
    return value instanceof Value.Fields record
        ? Optional.of(list(record.fields().values()))
        : Optional.empty();
  }

  /** The values where they are; who keeps them counts them. */
  private static Value.Elements list(Collection<Value> values) {
    return new Lazy(0, values::iterator);
  }

  Value.Elements select(Value.Elements input, Function<Value, Value> function) {
    return lazy(
        input.depth(),
        () -> {
          Iterator<Value> all = counted(input.iterator());
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return all.hasNext();
            }

            @Override
            public Value next() {
              return function.apply(all.next());
            }
          };
        });
  }

  Value.Elements where(Value.Elements input, Predicate<Value> test) {
    return lazy(input.depth(), () -> new Sieve(counted(input.iterator()), test));
  }

  Value.Elements take(Value.Elements input, int most) {
    return lazy(
        input.depth(),
        () -> {
          Iterator<Value> all = counted(input.iterator());
          int[] left = {most};
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return left[0] > 0 && all.hasNext();
            }

            @Override
            public Value next() {
              left[0]--;
              return all.next();
            }
          };
        });
  }

  Value.Elements repeat(Value value, int times) {
    return lazy(0, () -> counted(Collections.nCopies(times, value).iterator()));
  }

  /** The elements of the elements; those that are no lists stay. */
  Value.Elements flatten(Value.Elements input) {
    return lazy(input.depth(), () -> new Flattened(this, counted(input.iterator())));
  }

  private Value.Elements lazy(int depth, Supplier<Iterator<Value>> source) {
    run.meter().requireShallow(depth + 1, at);
    return new Lazy(depth + 1, source);
  }

  /** The same elements, each counted as a step. */
  Iterator<Value> counted(Iterator<Value> all) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Value next() {
        run.meter().step(at);
        return all.next();
      }
    };
  }

  /** All elements, kept. */
  List<Value> kept(Value.Elements input) {
    if (input instanceof ListElements list) {
      return list.list();
    }
    List<Value> kept = new ArrayList<>();
    for (Iterator<Value> all = counted(input.iterator()); all.hasNext(); ) {
      run.meter().keep(1, at);
      kept.add(all.next());
    }
    return kept;
  }

  long count(Value.Elements input) {
    if (input instanceof ListElements list) {
      return list.list().size();
    }
    long count = 0;
    for (Iterator<Value> all = counted(input.iterator()); all.hasNext(); all.next()) {
      count++;
    }
    return count;
  }
}
