package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what a parameter wants can be what it will be given. */
public final class ParameterCheck {

  private final KnownTypes types;
  private final Report report = new Report();
  private final Position at;

  private ParameterCheck(KnownTypes types, Position at) {
    this.types = types;
    this.at = at;
  }

  /**
   * What can't be as the parameter wants it.
   *
   * @param name what is given is called in problems
   * @param wanted the parameter's type
   * @param given the type of what it is given
   * @throws FiltreraException if it takes too much to tell
   */
  public static List<Problem> check(
      String name, Type wanted, Type given, Map<String, Type> types, Position at) {
    Effort effort = new Effort();
    effort.reach(at);
    ParameterCheck check = new ParameterCheck(new KnownTypes(types, effort), at);
    check.compare(name, wanted, given);
    return check.report.inOrder();
  }

  private void compare(String path, Type wanted, Type given) {
    Type want = types.resolved(wanted);
    Type give = types.resolved(given);
    types.effort().spend(1);
    if (SameTypes.same(want, give)) {
      return;
    } else if (want instanceof Type.Shape a && give instanceof Type.Shape b) {
      a.fields().forEach(field -> field(path, field, b));
    } else if (want instanceof Type.ListOf a && give instanceof Type.ListOf b) {
      compare(path, a.element(), b.element());
    } else if (want instanceof Type.Union || give instanceof Type.Union) {
      members(path, want, give);
    } else if (Kind.of(want, types).isPresent() && Kind.of(give, types).isPresent()) {
      kinds(path, want, give);
    }
  }

  private void field(String path, Type.Field wanted, Type.Shape given) {
    Optional<Type.Field> there = given.field(wanted.name());
    if (there.isPresent()) {
      compare(path + "." + wanted.name(), wanted.type(), there.get().type());
      return;
    }
    List<String> names = given.fields().stream().map(Type.Field::name).toList();
    String similar = Suggestion.among(wanted.name(), names);
    report.add(
        at,
        path + " has no field " + wanted.name(),
        similar.isEmpty() ? "it has " + String.join(", ", names) : similar);
  }

  /** At least one of each side has to go with one of the other. */
  private void members(String path, Type wanted, Type given) {
    for (Type want : members(wanted)) {
      for (Type give : members(given)) {
        ParameterCheck one = new ParameterCheck(types, at);
        one.compare(path, want, give);
        if (one.report.inOrder().isEmpty()) {
          return;
        }
      }
    }
    report.add(at, path + " is never of the type that is written for it", "");
  }

  private static List<Type> members(Type type) {
    return type instanceof Type.Union union ? union.members() : List.of(type);
  }

  private void kinds(String path, Type wanted, Type given) {
    Set<Kind> want = exact(wanted);
    Set<Kind> give = exact(given);
    if (want.stream().noneMatch(give::contains)) {
      report.add(at, path + " is " + Kind.words(give) + " and never " + Kind.words(want), "");
    } else if (wanted instanceof Type.Only a
        && given instanceof Type.Only b
        && !a.value().equals(b.value())) {
      report.add(at, path + " is never of the value that is written for it", "");
    }
  }

  /** Here a uuid is no text. */
  private Set<Kind> exact(Type type) {
    Set<Kind> kinds = EnumSet.copyOf(Kind.of(type, types).orElseThrow());
    if (kinds.contains(Kind.UUID)) {
      kinds.remove(Kind.TEXT);
    }
    return kinds;
  }
}
