package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Operator;
import io.kassa.domain.filtrera.value.Value;
import java.util.List;
import java.util.Optional;

/** Makes expressions ready to run. */
final class Compiler {

  private Compiler() {}

  static Code compile(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return scope -> literal.value();
    }
    return Code.counted(expression.at(), uncounted(expression));
  }

  static List<Code> compile(List<Expression> expressions) {
    return expressions.stream().map(Compiler::compile).toList();
  }

  private static Code uncounted(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return Access.name(name);
    } else if (expression instanceof Expression.Member member) {
      return Access.member(member);
    } else if (expression instanceof Expression.Component component) {
      return Access.component(component);
    } else if (expression instanceof Expression.Lookup lookup) {
      return Access.lookup(lookup);
    } else if (expression instanceof Expression.Filtered filtered) {
      return filtered(filtered);
    } else if (expression instanceof Expression.Binary binary) {
      return binary(binary);
    } else if (expression instanceof Expression.Match match) {
      return Matches.compile(match);
    } else if (expression instanceof Expression.Block block) {
      return Blocks.compile(block);
    }
    return function(expression).or(() -> made(expression)).orElseGet(() -> tested(expression));
  }

  private static Optional<Code> function(Expression expression) {
    if (expression instanceof Expression.Lambda lambda) {
      FunctionCode code =
          new FunctionCode(
              lambda.at(), "", lambda.parameters(), Optional.empty(), compile(lambda.body()));
      return Optional.of(code::in);
    } else if (expression instanceof Expression.Call call) {
      Code function = compile(call.function());
      List<Code> arguments = compile(call.arguments());
      return Optional.of(
          scope -> Calls.call(function.run(scope), values(arguments, scope), call.at()));
    }
    return Optional.empty();
  }

  private static Optional<Code> made(Expression expression) {
    if (expression instanceof Expression.Template template) {
      return Optional.of(Making.template(template));
    } else if (expression instanceof Expression.RecordOf record) {
      return Optional.of(Making.record(record));
    } else if (expression instanceof Expression.MapOf map) {
      return Optional.of(Making.map(map));
    } else if (expression instanceof Expression.ListOf list) {
      return Optional.of(Making.list(list));
    } else if (expression instanceof Expression.TupleOf tuple) {
      return Optional.of(Making.tuple(tuple));
    } else if (expression instanceof Expression.With with) {
      return Optional.of(Making.with(with));
    } else if (expression instanceof Expression.Ordered ordered) {
      return Optional.of(ordered(ordered));
    } else if (expression instanceof Expression.Joined joined) {
      return Optional.of(joined(joined));
    }
    return Optional.empty();
  }

  private static Code tested(Expression expression) {
    if (expression instanceof Expression.Is is) {
      Code value = compile(is.value());
      return scope ->
          Truths.value(Types.matches(is.type(), value.run(scope), scope.run(), is.at()));
    } else if (expression instanceof Expression.Not not) {
      Code value = compile(not.value());
      return scope -> Truths.value(!Truths.of(value.run(scope), not.at()));
    } else if (expression instanceof Expression.Negative negative) {
      Code value = compile(negative.value());
      return scope -> new Value.Decimal(Numbers.of(value.run(scope), negative.at()).negate());
    } else if (expression instanceof Expression.Cast cast) {
      Code value = compile(cast.value());
      return scope -> Texts.cast(value.run(scope), cast.type());
    }
    throw new IllegalStateException("Not an expression: " + expression.getClass());
  }

  private static Code filtered(Expression.Filtered filtered) {
    Code input = compile(filtered.input());
    List<Code> arguments = compile(filtered.arguments());
    return scope ->
        new Filters(scope.run(), filtered.at())
            .apply(filtered.filter(), input.run(scope), values(arguments, scope));
  }

  private static Code ordered(Expression.Ordered ordered) {
    Code input = compile(ordered.input());
    Code key = compile(ordered.key());
    return scope ->
        new Filters(scope.run(), ordered.at())
            .order(input.run(scope), key.run(scope), ordered.descending());
  }

  private static Code joined(Expression.Joined joined) {
    Code left = compile(joined.left().elements());
    Code right = compile(joined.right().elements());
    Code key = compile(joined.key());
    List<String> labels = List.of(joined.left().name(), joined.right().name());
    return scope -> {
      Lists lists = new Lists(scope.run(), joined.at());
      Value keyOf = key.run(scope);
      return new Joins(
              scope.run(),
              joined.at(),
              joined.kind(),
              labels,
              it -> Calls.call(keyOf, List.of(it), joined.at()))
          .join(lists.kept(lists.of(left.run(scope))), lists.kept(lists.of(right.run(scope))));
    };
  }

  private static Code binary(Expression.Binary binary) {
    Code left = compile(binary.left());
    Code right = compile(binary.right());
    if (binary.operator() == Operator.AND || binary.operator() == Operator.OR) {
      boolean decided = binary.operator() == Operator.OR;
      return scope -> {
        boolean first = Truths.of(left.run(scope), binary.left().at());
        return Truths.value(
            first == decided ? decided : Truths.of(right.run(scope), binary.right().at()));
      };
    }
    return scope ->
        Operations.apply(
            binary.operator(), left.run(scope), right.run(scope), scope.run(), binary.at());
  }

  static List<Value> values(List<Code> codes, Scope scope) {
    return codes.stream().map(code -> code.run(scope)).toList();
  }
}
