package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What values can be told apart by before a program runs. */
enum Kind {
  TEXT("a text"),
  NUMBER("a number"),
  BOOLEAN("a boolean"),
  UUID("a uuid"),
  INSTANT("an instant"),
  DURATION("a duration"),
  NOTHING("nothing"),
  RECORD("a record"),
  MAP("a map"),
  LIST("a list"),
  TUPLE("a tuple"),
  FUNCTION("a function");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** The kinds that values of a type may have; empty where all are possible. */
  static Optional<Set<Kind>> of(Type type, KnownTypes types) {
    types.effort().enter();
    Optional<Set<Kind>> kinds = look(type, types);
    types.effort().leave();
    return kinds;
  }

  private static Optional<Set<Kind>> look(Type type, KnownTypes types) {
    if (type instanceof Type.Basic basic) {
      return Optional.of(basic(basic.kind()));
    } else if (type instanceof Type.Only only) {
      return Optional.of(literal(only.value()));
    } else if (type instanceof Type.Matching) {
      return Optional.of(EnumSet.of(TEXT));
    } else if (type instanceof Type.Union union) {
      return union(union, types);
    } else if (type instanceof Type.Named named) {
      return types.find(named).flatMap(it -> of(it, types));
    }
    return structured(type);
  }

  private static Optional<Set<Kind>> structured(Type type) {
    if (type instanceof Type.Shape || type instanceof Type.MapOf) {
      return Optional.of(EnumSet.of(RECORD, MAP));
    } else if (type instanceof Type.ListOf) {
      return Optional.of(EnumSet.of(LIST));
    } else if (type instanceof Type.TupleOf) {
      return Optional.of(EnumSet.of(TUPLE));
    }
    return type instanceof Type.FunctionOf ? Optional.of(EnumSet.of(FUNCTION)) : Optional.empty();
  }

  private static Optional<Set<Kind>> union(Type.Union union, KnownTypes types) {
    Set<Kind> all = EnumSet.noneOf(Kind.class);
    for (Type member : union.members()) {
      Optional<Set<Kind>> kinds = of(member, types);
      if (kinds.isEmpty()) {
        return kinds;
      }
      all.addAll(kinds.get());
    }
    return Optional.of(all);
  }

  /** A uuid is equal to the text that it is written as. */
  private static Set<Kind> basic(BasicType type) {
    return switch (type) {
      case TEXT -> EnumSet.of(TEXT);
      case NUMBER -> EnumSet.of(NUMBER);
      case BOOLEAN -> EnumSet.of(BOOLEAN);
      case UUID -> EnumSet.of(UUID, TEXT);
      case INSTANT -> EnumSet.of(INSTANT);
      case DURATION -> EnumSet.of(DURATION);
    };
  }

  private static Set<Kind> literal(Value value) {
    if (value instanceof Value.Text) {
      return EnumSet.of(TEXT);
    } else if (value instanceof Value.Decimal) {
      return EnumSet.of(NUMBER);
    } else if (value instanceof Value.Truth) {
      return EnumSet.of(BOOLEAN);
    } else if (value instanceof Value.Span) {
      return EnumSet.of(DURATION);
    } else if (value instanceof Value.Uuid) {
      return EnumSet.of(UUID, TEXT);
    }
    return EnumSet.of(NOTHING);
  }

  /** Several kinds in words. */
  static String words(Set<Kind> kinds) {
    boolean record = kinds.contains(RECORD);
    return kinds.stream()
        .filter(it -> !(record && it == MAP) && !(it == TEXT && kinds.contains(UUID)))
        .map(it -> it.words)
        .collect(Collectors.joining(" or "));
  }
}
