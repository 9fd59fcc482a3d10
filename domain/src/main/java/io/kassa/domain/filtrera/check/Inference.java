package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Operator;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through expressions, says what type each has as far as that can be known, and reports what
 * can't work.
 */
final class Inference {

  static final Type ANYTHING = new Type.Anything();
  static final Type BOOLEAN = new Type.Basic(BasicType.BOOLEAN);
  static final Type NUMBER = new Type.Basic(BasicType.NUMBER);
  static final Type TEXT = new Type.Basic(BasicType.TEXT);
  private static final Type NOTHING = new Type.Only(Value.NOTHING);

  private final Report report;
  private final TypeCheck types;
  private final FieldCheck fields;
  private final FilterCheck filters;
  private final FunctionCheck functions;

  Inference(KnownTypes known, Report report) {
    this.report = report;
    this.types = new TypeCheck(known, report);
    this.fields = new FieldCheck(known, report);
    this.filters = new FilterCheck(this);
    this.functions = new FunctionCheck(this, report);
  }

  TypeCheck types() {
    return types;
  }

  FunctionCheck functions() {
    return functions;
  }

  Type of(Expression expression, Known known) {
    types.types().effort().reach(expression.at());
    if (expression instanceof Expression.Literal literal) {
      return literal(literal.value());
    } else if (expression instanceof Expression.Name name) {
      return name(name, known);
    } else if (expression instanceof Expression.Member member) {
      return fields.read(of(member.owner(), known), member);
    } else if (expression instanceof Expression.Component component) {
      return component(component, known);
    } else if (expression instanceof Expression.Lookup lookup) {
      of(lookup.owner(), known);
      of(lookup.key(), known);
      return ANYTHING;
    } else if (expression instanceof Expression.Binary binary) {
      return binary(binary, known);
    }
    return made(expression, known)
        .or(() -> filters.of(expression, known))
        .or(() -> functions.of(expression, known))
        .orElseGet(() -> tested(expression, known));
  }

  static Type orNothing(Type type) {
    return type instanceof Type.Anything ? type : new Type.Union(List.of(type, NOTHING));
  }

  private static Type literal(Value value) {
    if (value instanceof Value.Text) {
      return TEXT;
    } else if (value instanceof Value.Decimal) {
      return NUMBER;
    } else if (value instanceof Value.Truth) {
      return BOOLEAN;
    } else if (value instanceof Value.Span) {
      return new Type.Basic(BasicType.DURATION);
    } else if (value instanceof Value.Uuid) {
      return new Type.Basic(BasicType.UUID);
    }
    return NOTHING;
  }

  private Type name(Expression.Name name, Known known) {
    Optional<Type> type = known.type(name.name());
    if (type.isPresent()) {
      return type.get();
    }
    return switch (name.name()) {
      case "now" -> new Type.Basic(BasicType.INSTANT);
      case "newid" -> new Type.Basic(BasicType.UUID);
      case "registry" -> new Type.MapOf(TEXT, ANYTHING);
      default -> {
        if (!report.isFull()) {
          report.add(
              name.at(),
              "there is no " + name.name() + " here",
              Suggestion.forName(name.name(), known.names()));
        }
        yield ANYTHING;
      }
    };
  }

  private Type component(Expression.Component component, Known known) {
    Type owner = types.types().resolved(of(component.owner(), known));
    if (!(owner instanceof Type.TupleOf tuple)) {
      return ANYTHING;
    }
    if (component.number() < 1 || component.number() > tuple.components().size()) {
      report.add(
          component.at(),
          "the tuple has no component " + component.number(),
          "it has 1 to " + tuple.components().size());
      return ANYTHING;
    }
    return tuple.components().get(component.number() - 1).type();
  }

  private Type binary(Expression.Binary binary, Known known) {
    Type left = of(binary.left(), known);
    Type right = of(binary.right(), known);
    return switch (binary.operator()) {
      case AND, OR -> {
        types.needs(left, EnumSet.of(Kind.BOOLEAN), binary.left().at());
        types.needs(right, EnumSet.of(Kind.BOOLEAN), binary.right().at());
        yield BOOLEAN;
      }
      case EQUAL, UNEQUAL -> BOOLEAN;
      case GREATER, LESS, AT_LEAST, AT_MOST -> {
        types.mayBeCompared(left, right, binary.at());
        yield BOOLEAN;
      }
      case PLUS, MINUS, TIMES, DIVIDED -> calculated(binary, left, right);
    };
  }

  private Type calculated(Expression.Binary binary, Type left, Type right) {
    Set<Kind> calculable = EnumSet.of(Kind.NUMBER, Kind.INSTANT, Kind.DURATION);
    if (binary.operator() == Operator.PLUS) {
      calculable.add(Kind.TEXT);
    }
    types.needs(left, calculable, binary.left().at());
    types.needs(right, calculable, binary.right().at());
    boolean scalar = SameTypes.same(left, NUMBER) || SameTypes.same(left, TEXT);
    return scalar && SameTypes.same(left, right) ? left : ANYTHING;
  }

  private Optional<Type> made(Expression expression, Known known) {
    if (expression instanceof Expression.Template template) {
      template.parts().forEach(it -> of(it, known));
      return Optional.of(TEXT);
    } else if (expression instanceof Expression.RecordOf record) {
      return Optional.of(
          new Type.Shape(
              record.fields().stream()
                  .map(it -> new Type.Field(it.name(), false, of(it.value(), known)))
                  .toList()));
    } else if (expression instanceof Expression.MapOf map) {
      for (Expression.Pair pair : map.entries()) {
        of(pair.key(), known);
        of(pair.value(), known);
      }
      return Optional.of(new Type.MapOf(ANYTHING, ANYTHING));
    } else if (expression instanceof Expression.ListOf list) {
      return Optional.of(new Type.ListOf(common(list.elements(), known)));
    } else if (expression instanceof Expression.TupleOf tuple) {
      return Optional.of(tuple(tuple.components(), known));
    } else if (expression instanceof Expression.With with) {
      return Optional.of(with(with, known));
    }
    return Optional.empty();
  }

  private Type common(List<Expression> elements, Known known) {
    List<Type> all = elements.stream().map(it -> of(it, known)).toList();
    boolean one = !all.isEmpty() && all.stream().allMatch(it -> SameTypes.same(it, all.get(0)));
    return one ? all.get(0) : ANYTHING;
  }

  Type tuple(List<Expression> components, Known known) {
    return new Type.TupleOf(
        components.stream()
            .map(it -> new Type.Component(Optional.empty(), of(it, known)))
            .toList());
  }

  private Type with(Expression.With with, Known known) {
    Type before = types.types().resolved(of(with.record(), known));
    Type changes = of(with.changes(), known);
    types.needs(before, EnumSet.of(Kind.RECORD), with.record().at());
    types.needs(changes, EnumSet.of(Kind.RECORD), with.changes().at());
    if (!(before instanceof Type.Shape a && changes instanceof Type.Shape b)) {
      return ANYTHING;
    }
    List<Type.Field> all = new ArrayList<>(b.fields());
    Set<String> changed = b.fields().stream().map(Type.Field::name).collect(Collectors.toSet());
    types.types().effort().spend(a.fields().size() + changed.size());
    a.fields().stream().filter(it -> !changed.contains(it.name())).forEach(all::add);
    return new Type.Shape(all);
  }

  private Type tested(Expression expression, Known known) {
    if (expression instanceof Expression.Is is) {
      types.possible(of(is.value(), known), is.type(), is.at());
      return BOOLEAN;
    } else if (expression instanceof Expression.Not not) {
      types.needs(of(not.value(), known), EnumSet.of(Kind.BOOLEAN), not.at());
      return BOOLEAN;
    } else if (expression instanceof Expression.Negative negative) {
      types.needs(of(negative.value(), known), EnumSet.of(Kind.NUMBER), negative.at());
      return NUMBER;
    } else if (expression instanceof Expression.Cast cast) {
      of(cast.value(), known);
      return orNothing(new Type.Basic(cast.type()));
    }
    throw new IllegalStateException("Not an expression: " + expression.getClass());
  }
}
