package io.kassa.domain.filtrera.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records that a program answers with, as far as they are written out in it: each in place of
 * its name, of a call, of what chooses among several, and of the list that it is in. What stands in
 * another record, or is given to a function, may become anything and is left out.
 */
public final class WrittenAnswers {

  private final Deque<Place> left = new ArrayDeque<>();
  private final Set<Expression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Expression.RecordOf> records = new ArrayList<>();

  private WrittenAnswers() {}

  /** An expression, and the names that it sees. */
  private record Place(Expression expression, Scope scope) {}

  /** The records of a program's answers, in no order; however deep they are. */
  public static List<Expression.RecordOf> of(Program program) {
    WrittenAnswers answers = new WrittenAnswers();
    Scope scope = Scope.of(program);
    program.sources().forEach(source -> answers.left.push(new Place(source, scope)));
    answers.look();
    return answers.records;
  }

  private void look() {
    while (!left.isEmpty()) {
      Place next = left.pop();
      if (!seen.add(next.expression())) {
        continue;
      }
      if (next.expression() instanceof Expression.RecordOf record) {
        records.add(record);
      } else {
        behind(next);
      }
    }
  }

  /** What an expression that is no record answers with. */
  private void behind(Place place) {
    Scope scope = place.scope();
    if (place.expression() instanceof Expression.Name name) {
      scope
          .find(name.name())
          .ifPresent(found -> left.push(new Place(found.value(), found.scope())));
    } else if (place.expression() instanceof Expression.Lambda lambda) {
      left.push(new Place(lambda.body(), scope.inside(lambda)));
    } else if (place.expression() instanceof Expression.Block block) {
      Scope inside = scope.inside(block);
      block.sources().forEach(source -> left.push(new Place(source, inside)));
    } else {
      parts(place.expression()).forEach(part -> left.push(new Place(part, scope)));
    }
  }

  private static Stream<Expression> parts(Expression expression) {
    if (expression instanceof Expression.ListOf list) {
      return list.elements().stream();
    } else if (expression instanceof Expression.TupleOf tuple) {
      return tuple.components().stream();
    } else if (expression instanceof Expression.With with) {
      return Stream.of(with.record(), with.changes());
    } else if (expression instanceof Expression.Match match) {
      return match.arms().stream().map(Arm::body);
    } else if (expression instanceof Expression.Call call) {
      return Stream.of(call.function());
    } else if (expression instanceof Expression.Ordered ordered) {
      return Stream.of(ordered.input());
    }
    return expression instanceof Expression.Filtered filtered ? parts(filtered) : Stream.of();
  }

  private static Stream<Expression> parts(Expression.Filtered filtered) {
    return switch (filtered.filter()) {
      case SELECT -> filtered.arguments().stream();
      case WHERE, FLATTEN, FIRST, TAKE, REPEAT, BUFFER -> Stream.of(filtered.input());
      default -> Stream.of();
    };
  }
}
