package io.kassa.domain.filtrera.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an expression of Filtrera is worth. Immutable. */
public sealed interface Value {

  /** The value that is none. */
  Nothing NOTHING = new Nothing();

  /** No element, no field. */
  record Nothing() implements Value {}

  /** Characters. */
  record Text(String text) implements Value {}

  /** A decimal number, exact. */
  record Decimal(BigDecimal number) implements Value {

    /** Equal numbers are equal, however they were written. */
    public Decimal {
      number = number.stripTrailingZeros();
      if (number.scale() < 0) {
        number = number.setScale(0, RoundingMode.UNNECESSARY);
      }
    }

    public static Decimal of(long number) {
      return new Decimal(BigDecimal.valueOf(number));
    }
  }

  /** True or false. */
  record Truth(boolean holds) implements Value {}

  /** A uuid. */
  record Uuid(UUID uuid) implements Value {}

  /** A point in time. */
  record Moment(Instant instant) implements Value {}

  /** A length of time. */
  record Span(Duration duration) implements Value {}

  /**
   * Named fields, in the order in which they were written.
   *
   * @param origin where it was written, for errors
   */
  record Fields(Map<String, Value> fields, Origin origin) implements Value {

    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Fields that were not written in a program. */
    public Fields(Map<String, Value> fields) {
      this(fields, Origin.OUTSIDE);
    }
  }

  /** Values by keys, which are texts, numbers, booleans, uuids, instants or durations. */
  record Entries(Map<Value, Value> entries) implements Value {

    public Entries {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /**
   * A fixed number of components.
   *
   * @param labels names of the components; empty where they have none
   */
  record Tuple(List<Value> components, List<String> labels) implements Value {

    public Tuple {
      components = List.copyOf(components);
      labels = List.copyOf(labels);
    }

    /** Components without names. */
    public Tuple(List<Value> components) {
      this(components, List.of());
    }
  }

  /** Elements one after another, made when they are asked for, each time anew. */
  non-sealed interface Elements extends Value, Iterable<Value> {

    /** How many of these are wrapped in one another. */
    int depth();
  }

  /** Something that only the surroundings understand; programs can hand it on, and nothing else. */
  non-sealed interface Opaque extends Value {

    /** What it is called in errors, with its article. */
    String kind();
  }

  /** Something that can be called. */
  non-sealed interface Callable extends Value {

    /** How many values it takes; a callable of several takes one tuple in their place, too. */
    int arity();

    /**
     * What it makes of these, as many as its arity.
     *
     * @throws UnsuitableException if the surroundings brought it and can't do with these
     */
    Value call(List<Value> arguments);
  }
}
