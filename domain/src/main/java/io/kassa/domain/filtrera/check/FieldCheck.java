package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether what is read is there. */
final class FieldCheck {

  private static final Type ANYTHING = new Type.Anything();

  private final KnownTypes types;
  private final Report report;

  FieldCheck(KnownTypes types, Report report) {
    this.types = types;
    this.report = report;
  }

  /** The type of what is read; a problem where it can't be there. */
  Type read(Type owner, Expression.Member member) {
    List<Type> all = members(types.resolved(owner));
    List<Type> found =
        all.stream().map(it -> field(it, member.name())).flatMap(Optional::stream).toList();
    if (found.isEmpty()) {
      missing(all, member);
      return ANYTHING;
    }
    return found.size() == 1 ? found.get(0) : ANYTHING;
  }

  private List<Type> members(Type type) {
    if (!(type instanceof Type.Union union)) {
      types.effort().spend(1);
      return List.of(type);
    }
    types.effort().enter();
    List<Type> members = new ArrayList<>();
    union.members().forEach(member -> members.addAll(members(types.resolved(member))));
    types.effort().leave();
    return members;
  }

  private static Optional<Type> field(Type owner, String name) {
    if (owner instanceof Type.Shape shape) {
      return shape.field(name).map(FieldCheck::typeOf);
    } else if (owner instanceof Type.TupleOf tuple) {
      return tuple.components().stream()
          .filter(it -> it.name().filter(name::equals).isPresent())
          .map(Type.Component::type)
          .findFirst();
    }
    boolean open = owner instanceof Type.Anything || owner instanceof Type.Not;
    return open ? Optional.of(ANYTHING) : Optional.empty();
  }

  private static Type typeOf(Type.Field field) {
    return field.optional()
        ? new Type.Union(List.of(field.type(), new Type.Only(Value.NOTHING)))
        : field.type();
  }

  private void missing(List<Type> owners, Expression.Member member) {
    if (report.isFull()) {
      return;
    }
    Set<String> names = new TreeSet<>();
    for (Type owner : owners) {
      if (owner instanceof Type.Shape shape) {
        shape.fields().forEach(it -> names.add(it.name()));
      } else if (owner instanceof Type.TupleOf tuple) {
        tuple.components().forEach(it -> it.name().ifPresent(names::add));
      }
    }
    report.add(member.at(), message(owners, member), hint(owners, member.name(), names));
  }

  private String message(List<Type> owners, Expression.Member member) {
    String kind = Kind.of(owners.get(0), types).map(Kind::words).orElse("this");
    return kind + " without a field " + member.name();
  }

  private static String hint(List<Type> owners, String name, Set<String> names) {
    if (owners.stream().anyMatch(Type.MapOf.class::isInstance)) {
      return "read a map with ->'" + name + "'";
    }
    String similar = Suggestion.among(name, names);
    if (!similar.isEmpty() || names.isEmpty()) {
      return similar;
    }
    return "it has " + String.join(", ", names);
  }
}
