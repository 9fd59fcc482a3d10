package io.kassa.domain.filtrera.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through programs. */
public final class Expressions {

  private Expressions() {}

  /** All that a program says, in no order; however deep it is. */
  public static List<Expression> in(Program program) {
    Deque<Expression> left = new ArrayDeque<>(program.sources());
    program.definitions().stream().flatMap(Expressions::parts).forEach(left::push);
    program.parameters().forEach(it -> it.otherwise().ifPresent(left::push));
    List<Expression> all = new ArrayList<>();
    while (!left.isEmpty()) {
      Expression next = left.pop();
      all.add(next);
      parts(next).forEach(left::push);
    }
    return all;
  }

  private static Stream<Expression> parts(Definition definition) {
    if (definition instanceof Definition.Constant constant) {
      return Stream.of(constant.value());
    }
    return definition instanceof Definition.Function function
        ? Stream.concat(function.guard().stream(), Stream.of(function.body()))
        : Stream.of();
  }

  private static Stream<Expression> parts(Expression expression) {
    return made(expression)
        .or(() -> read(expression))
        .or(() -> applied(expression))
        .orElseGet(() -> tested(expression));
  }

  private static Optional<Stream<Expression>> made(Expression expression) {
    if (expression instanceof Expression.Template template) {
      return Optional.of(template.parts().stream());
    } else if (expression instanceof Expression.RecordOf record) {
      return Optional.of(record.fields().stream().map(Expression.NamedValue::value));
    } else if (expression instanceof Expression.MapOf map) {
      return Optional.of(map.entries().stream().flatMap(it -> Stream.of(it.key(), it.value())));
    } else if (expression instanceof Expression.ListOf list) {
      return Optional.of(list.elements().stream());
    } else if (expression instanceof Expression.TupleOf tuple) {
      return Optional.of(tuple.components().stream());
    } else if (expression instanceof Expression.With with) {
      return Optional.of(Stream.of(with.record(), with.changes()));
    }
    return Optional.empty();
  }

  private static Optional<Stream<Expression>> read(Expression expression) {
    if (expression instanceof Expression.Member member) {
      return Optional.of(Stream.of(member.owner()));
    } else if (expression instanceof Expression.Component component) {
      return Optional.of(Stream.of(component.owner()));
    } else if (expression instanceof Expression.Lookup lookup) {
      return Optional.of(Stream.of(lookup.owner(), lookup.key()));
    } else if (expression instanceof Expression.Cast cast) {
      return Optional.of(Stream.of(cast.value()));
    }
    return Optional.empty();
  }

  private static Optional<Stream<Expression>> applied(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return Optional.of(Stream.concat(Stream.of(call.function()), call.arguments().stream()));
    } else if (expression instanceof Expression.Filtered filtered) {
      return Optional.of(Stream.concat(Stream.of(filtered.input()), filtered.arguments().stream()));
    } else if (expression instanceof Expression.Ordered ordered) {
      return Optional.of(Stream.of(ordered.input(), ordered.key()));
    } else if (expression instanceof Expression.Joined joined) {
      return Optional.of(
          Stream.of(joined.left().elements(), joined.right().elements(), joined.key()));
    } else if (expression instanceof Expression.Lambda lambda) {
      return Optional.of(Stream.of(lambda.body()));
    } else if (expression instanceof Expression.Block block) {
      return Optional.of(
          Stream.concat(
              block.definitions().stream().flatMap(Expressions::parts), block.sources().stream()));
    }
    return Optional.empty();
  }

  private static Stream<Expression> tested(Expression expression) {
    if (expression instanceof Expression.Match match) {
      return Stream.concat(
          match.subject().stream(),
          match.arms().stream()
              .flatMap(arm -> Stream.concat(arm.guard().stream(), Stream.of(arm.body()))));
    } else if (expression instanceof Expression.Binary binary) {
      return Stream.of(binary.left(), binary.right());
    } else if (expression instanceof Expression.Is is) {
      return Stream.of(is.value());
    } else if (expression instanceof Expression.Not not) {
      return Stream.of(not.value());
    }
    return expression instanceof Expression.Negative negative
        ? Stream.of(negative.value())
        : Stream.of();
  }
}
