package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Filter;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Filters: whether what they are given suits them, and what they lead to. */
final class FilterCheck {

  private static final Set<Kind> LISTS = EnumSet.of(Kind.LIST, Kind.TUPLE, Kind.MAP, Kind.RECORD);

  private final Inference inference;

  FilterCheck(Inference inference) {
    this.inference = inference;
  }

  Optional<Type> of(Expression expression, Known known) {
    if (expression instanceof Expression.Filtered filtered) {
      return Optional.of(filtered(filtered, known));
    } else if (expression instanceof Expression.Ordered ordered) {
      Type input = list(ordered.input(), known);
      called(ordered.key(), element(input), known);
      return Optional.of(input);
    } else if (expression instanceof Expression.Joined joined) {
      return Optional.of(joined(joined, known));
    }
    return Optional.empty();
  }

  private Type filtered(Expression.Filtered filtered, Known known) {
    Filter filter = filtered.filter();
    return switch (filter) {
      case SELECT, WHERE -> overElements(filtered, known);
      case FLATTEN -> new Type.ListOf(flat(element(list(filtered.input(), known))));
      case TAKE -> {
        Type input = list(filtered.input(), known);
        number(filtered.arguments().get(0), known);
        yield input;
      }
      case REPEAT -> {
        number(filtered.arguments().get(0), known);
        yield new Type.ListOf(inference.of(filtered.input(), known));
      }
      case BUFFER -> list(filtered.input(), known);
      case FIRST -> Inference.orNothing(element(list(filtered.input(), known)));
      case COUNT, SUM -> {
        list(filtered.input(), known);
        yield Inference.NUMBER;
      }
      default -> scalar(filtered, known);
    };
  }

  private Type overElements(Expression.Filtered filtered, Known known) {
    Type input = list(filtered.input(), known);
    Type result = called(filtered.arguments().get(0), element(input), known);
    if (filtered.filter() == Filter.SELECT) {
      return new Type.ListOf(result);
    }
    inference.types().needs(result, EnumSet.of(Kind.BOOLEAN), filtered.arguments().get(0).at());
    return input;
  }

  private Type scalar(Expression.Filtered filtered, Known known) {
    Type input = inference.of(filtered.input(), known);
    filtered.arguments().forEach(it -> inference.of(it, known));
    switch (filtered.filter()) {
      case FLOOR, ROUND -> {
        inference.types().needs(input, EnumSet.of(Kind.NUMBER), filtered.at());
        return Inference.NUMBER;
      }
      case LENGTH -> {
        inference.types().needs(input, EnumSet.of(Kind.TEXT), filtered.at());
        return Inference.NUMBER;
      }
      case TRIM, UPPER_CASE, LOWER_CASE -> {
        inference.types().needs(input, EnumSet.of(Kind.TEXT), filtered.at());
        return Inference.TEXT;
      }
      case EXPLODE -> {
        inference.types().needs(input, EnumSet.of(Kind.TEXT), filtered.at());
        return new Type.ListOf(Inference.TEXT);
      }
      default -> {
        return Inference.ANYTHING;
      }
    }
  }

  /** What a function makes of an element. */
  private Type called(Expression function, Type element, Known known) {
    if (function instanceof Expression.Lambda lambda) {
      return inference.functions().called(lambda, element, known);
    }
    Type type = inference.of(function, known);
    inference.types().needs(type, EnumSet.of(Kind.FUNCTION), function.at());
    return Inference.ANYTHING;
  }

  private void number(Expression expression, Known known) {
    inference
        .types()
        .needs(inference.of(expression, known), EnumSet.of(Kind.NUMBER), expression.at());
  }

  private Type list(Expression input, Known known) {
    Type type = inference.of(input, known);
    inference
        .types()
        .needs(type, LISTS, input.at(), "a filter that is to follow `x => …` stands on a new line");
    return inference.types().types().resolved(type) instanceof Type.ListOf list
        ? list
        : new Type.ListOf(Inference.ANYTHING);
  }

  private static Type element(Type list) {
    return list instanceof Type.ListOf it ? it.element() : Inference.ANYTHING;
  }

  private Type flat(Type element) {
    return inference.types().types().resolved(element) instanceof Type.ListOf inner
        ? inner.element()
        : Inference.ANYTHING;
  }

  private Type joined(Expression.Joined joined, Known known) {
    Type left = element(list(joined.left().elements(), known));
    Type right = element(list(joined.right().elements(), known));
    called(joined.key(), SameTypes.same(left, right) ? left : Inference.ANYTHING, known);
    return new Type.ListOf(
        new Type.TupleOf(
            List.of(
                side(joined.left().name(), left, joined.kind().keepsRight()),
                side(joined.right().name(), right, joined.kind().keepsLeft()))));
  }

  private static Type.Component side(String name, Type type, boolean mayMiss) {
    return new Type.Component(Optional.of(name), mayMiss ? Inference.orNothing(type) : type);
  }
}
