package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Arm;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Pattern;
import io.kassa.domain.filtrera.value.Value;
import java.util.List;
import java.util.Optional;

/** Going the way of the first arm that fits. */
final class Matches {

  private Matches() {}

  static Code compile(Expression.Match match) {
    Code subject = match.subject().map(Compiler::compile).orElse(scope -> Value.NOTHING);
    List<Way> ways = match.arms().stream().map(Way::of).toList();
    return scope -> {
      Value value = subject.run(scope);
      for (Way way : ways) {
        Optional<Scope> fitting = way.fit(value, scope);
        if (fitting.isPresent()) {
          return way.body().run(fitting.get());
        }
      }
      return Value.NOTHING;
    };
  }

  private record Way(Position at, Pattern pattern, Optional<Code> guard, Code body) {

    static Way of(Arm arm) {
      return new Way(
          arm.at(),
          arm.pattern(),
          arm.guard().map(Compiler::compile),
          Compiler.compile(arm.body()));
    }

    /** The names that are known in the body, if this is the way. */
    Optional<Scope> fit(Value value, Scope scope) {
      return bind(value, scope)
          .filter(inner -> guard.map(it -> Truths.of(it.run(inner), at)).orElse(true));
    }

    private Optional<Scope> bind(Value value, Scope scope) {
      if (pattern instanceof Pattern.Fitting fitting) {
        return Optional.of(scope)
            .filter(it -> Types.matches(fitting.type(), value, scope.run(), at));
      } else if (pattern instanceof Pattern.Named named) {
        return Types.matches(named.binding().type(), value, scope.run(), at)
            ? Optional.of(scope.with(named.binding().name(), value))
            : Optional.empty();
      }
      return take(((Pattern.Taken) pattern).parts(), value, scope);
    }

    private static Optional<Scope> take(List<Pattern.Part> parts, Value value, Scope scope) {
      if (!(value instanceof Value.Tuple tuple) || tuple.components().size() != parts.size()) {
        return Optional.empty();
      }
      Scope inner = scope;
      for (int i = 0; i < parts.size(); i++) {
        Pattern.Part part = parts.get(i);
        Value component = tuple.components().get(i);
        if (!Types.matches(part.type(), component, scope.run(), part.at())) {
          return Optional.empty();
        }
        inner = part.name().isPresent() ? inner.with(part.name().get(), component) : inner;
      }
      return Optional.of(inner);
    }
  }
}
