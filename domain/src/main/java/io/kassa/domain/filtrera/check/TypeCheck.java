package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.Optional;
import java.util.Set;

/** Whether types are there, and may be what is asked for. */
final class TypeCheck {

  private final KnownTypes types;
  private final Report report;

  TypeCheck(KnownTypes types, Report report) {
    this.types = types;
    this.report = report;
  }

  KnownTypes types() {
    return types;
  }

  /** Every name in it has to stand for a type. */
  void known(Type type) {
    if (type instanceof Type.Named named) {
      if (!report.isFull() && types.find(named).isEmpty()) {
        report.add(
            named.at(),
            "there is no type " + named.name(),
            Suggestion.among(named.name(), types.names()));
      }
    } else if (type instanceof Type.Shape shape) {
      shape.fields().forEach(field -> known(field.type()));
    } else if (type instanceof Type.Union union) {
      union.members().forEach(this::known);
    } else if (type instanceof Type.TupleOf tuple) {
      tuple.components().forEach(component -> known(component.type()));
    } else {
      knownInside(type);
    }
  }

  private void knownInside(Type type) {
    if (type instanceof Type.Not not) {
      known(not.type());
    } else if (type instanceof Type.ListOf list) {
      known(list.element());
    } else if (type instanceof Type.MapOf map) {
      known(map.key());
      known(map.value());
    } else if (type instanceof Type.FunctionOf function) {
      known(function.parameters());
      known(function.result());
    }
  }

  /** What is tested for has to be possible. */
  void possible(Type subject, Type pattern, Position at) {
    known(pattern);
    Optional<Set<Kind>> there = Kind.of(subject, types);
    Optional<Set<Kind>> wanted = Kind.of(pattern, types);
    if (there.isPresent()
        && wanted.isPresent()
        && there.get().stream().noneMatch(wanted.get()::contains)) {
      report.add(
          at, Kind.words(there.get()) + " is never " + Kind.words(wanted.get()), "this can't fit");
    }
  }

  /** Two of which the larger is asked for have to be of the same kind. */
  void mayBeCompared(Type left, Type right, Position at) {
    Optional<Set<Kind>> one = Kind.of(left, types);
    Optional<Set<Kind>> other = Kind.of(right, types);
    if (one.isPresent()
        && other.isPresent()
        && one.get().stream().noneMatch(other.get()::contains)) {
      report.add(
          at, Kind.words(one.get()) + " and " + Kind.words(other.get()) + " can't be compared", "");
    }
  }

  /** One of these kinds has to be possible. */
  void needs(Type type, Set<Kind> wanted, Position at) {
    needs(type, wanted, at, "");
  }

  /** The same with a hint for where it is not. */
  void needs(Type type, Set<Kind> wanted, Position at, String hint) {
    Optional<Set<Kind>> there = Kind.of(type, types);
    if (there.isPresent() && there.get().stream().noneMatch(wanted::contains)) {
      report.add(
          at, Kind.words(wanted) + " is needed here, and this is " + Kind.words(there.get()), hint);
    }
  }
}
