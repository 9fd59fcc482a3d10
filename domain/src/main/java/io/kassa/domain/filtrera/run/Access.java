package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.List;

/** Reading names, and what is in values. */
final class Access {

  private Access() {}

  static Code name(Expression.Name name) {
    return scope -> scope.find(name.name()).orElseGet(() -> builtIn(name, scope.run()));
  }

  private static Value builtIn(Expression.Name name, Run run) {
    return switch (name.name()) {
      case "now" -> new Value.Moment(run.surroundings().now());
      case "newid" -> new Value.Uuid(run.surroundings().newId().get());
      case "registry" -> run.surroundings().registry();
      default -> throw new FiltreraException(name.at(), "there is no " + name.name());
    };
  }

  static Code member(Expression.Member member) {
    Code owner = Compiler.compile(member.owner());
    return scope -> field(owner.run(scope), member);
  }

  private static Value field(Value owner, Expression.Member member) {
    if (owner instanceof Value.Fields record) {
      Value field = record.fields().get(member.name());
      if (field == null) {
        throw new FiltreraException(
            member.at(),
            "the record has no field " + member.name(),
            "where it may be missing, read it with ->'" + member.name() + "'");
      }
      return field;
    } else if (owner instanceof Value.Tuple tuple) {
      return labelled(tuple, member);
    }
    throw new FiltreraException(
        member.at(),
        ValueKind.of(owner) + " has no field " + member.name(),
        hint(owner, member.name()));
  }

  private static String hint(Value owner, String name) {
    if (owner instanceof Value.Nothing) {
      return "test it with `is not nothing` first";
    }
    return owner instanceof Value.Entries ? "read a map with ->'" + name + "'" : "";
  }

  private static Value labelled(Value.Tuple tuple, Expression.Member member) {
    int index = tuple.labels().indexOf(member.name());
    if (index < 0) {
      throw new FiltreraException(
          member.at(),
          "the tuple has no component " + member.name(),
          tuple.labels().isEmpty()
              ? "its components are .1, .2 …"
              : String.join(", ", tuple.labels()));
    }
    return tuple.components().get(index);
  }

  static Code component(Expression.Component component) {
    Code owner = Compiler.compile(component.owner());
    return scope -> component(owner.run(scope), component.number(), component.at());
  }

  private static Value component(Value owner, int number, Position at) {
    if (!(owner instanceof Value.Tuple tuple)) {
      throw new FiltreraException(at, ValueKind.of(owner) + " has no component " + number);
    }
    List<Value> components = tuple.components();
    if (number < 1 || number > components.size()) {
      throw new FiltreraException(
          at, "the tuple has no component " + number, "it has 1 to " + components.size());
    }
    return components.get(number - 1);
  }

  static Code lookup(Expression.Lookup lookup) {
    Code owner = Compiler.compile(lookup.owner());
    Code key = Compiler.compile(lookup.key());
    return scope -> new Maps(scope.run(), lookup.at()).lookup(owner.run(scope), key.run(scope));
  }
}
