package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Arm;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Pattern;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Functions, calls, blocks and matches: what gives names to values. */
final class FunctionCheck {

  private final Inference inference;
  private final Report report;

  FunctionCheck(Inference inference, Report report) {
    this.inference = inference;
    this.report = report;
  }

  Optional<Type> of(Expression expression, Known known) {
    if (expression instanceof Expression.Lambda lambda) {
      Type result = inference.of(lambda.body(), bound(lambda.parameters(), known));
      return Optional.of(new Type.FunctionOf(Inference.ANYTHING, result));
    } else if (expression instanceof Expression.Call call) {
      return Optional.of(call(call, known));
    } else if (expression instanceof Expression.Block block) {
      Known inner = defined(block.definitions(), known);
      return Optional.of(
          block.sources().size() == 1
              ? inference.of(block.sources().get(0), inner)
              : inference.tuple(block.sources(), inner));
    } else if (expression instanceof Expression.Match match) {
      return Optional.of(match(match, known));
    }
    return Optional.empty();
  }

  /** What is known after definitions. */
  Known defined(List<Definition> definitions, Known known) {
    Known all = known;
    for (Definition definition : definitions) {
      all = defined(definition, all);
    }
    return all;
  }

  private Known defined(Definition definition, Known known) {
    if (definition instanceof Definition.Constant constant) {
      Type type = inference.of(constant.value(), known);
      if (constant.type() instanceof Type.Anything) {
        return known.with(constant.name(), type);
      }
      inference.types().possible(type, constant.type(), constant.at());
      return known.with(constant.name(), constant.type());
    } else if (definition instanceof Definition.Function function) {
      return function(function, known);
    }
    inference.types().known(((Definition.TypeName) definition).type());
    return known;
  }

  private Known function(Definition.Function function, Known known) {
    int arity = function.parameters().size();
    Known.Signature itself = new Known.Signature(arity, true, Inference.ANYTHING);
    Known inner = bound(function.parameters(), known.withFunction(function.name(), itself));
    function
        .guard()
        .ifPresent(
            it ->
                inference
                    .types()
                    .needs(inference.of(it, inner), EnumSet.of(Kind.BOOLEAN), it.at()));
    Type result = inference.of(function.body(), inner);
    boolean curried =
        Kind.of(result, inference.types().types())
            .map(it -> it.contains(Kind.FUNCTION))
            .orElse(true);
    Type answered = function.guard().isPresent() ? Inference.orNothing(result) : result;
    return known.withFunction(function.name(), new Known.Signature(arity, curried, answered));
  }

  private Known bound(List<Binding> parameters, Known known) {
    Known inner = known;
    for (Binding parameter : parameters) {
      inference.types().known(parameter.type());
      inner = inner.with(parameter.name(), parameter.type());
    }
    return inner;
  }

  /** What a function makes of a value of a type. */
  Type called(Expression.Lambda lambda, Type argument, Known known) {
    List<Binding> parameters = lambda.parameters();
    Known inner = bound(parameters, known);
    Type given = inference.types().types().resolved(argument);
    for (int i = 0; i < parameters.size(); i++) {
      Binding parameter = parameters.get(i);
      if (parameter.type() instanceof Type.Anything) {
        inner = inner.with(parameter.name(), part(given, i, parameters.size()));
      }
    }
    arity(given, lambda);
    return inference.of(lambda.body(), inner);
  }

  private static Type part(Type given, int index, int count) {
    if (count == 1) {
      return given;
    }
    return given instanceof Type.TupleOf tuple && tuple.components().size() == count
        ? tuple.components().get(index).type()
        : Inference.ANYTHING;
  }

  private void arity(Type given, Expression.Lambda lambda) {
    int parameters = lambda.parameters().size();
    boolean fits =
        parameters == 1
            || given instanceof Type.Anything
            || given instanceof Type.Union
            || (given instanceof Type.TupleOf it && it.components().size() == parameters);
    if (!fits) {
      report.add(lambda.at(), "this function takes " + parameters + " values, and gets one", "");
    }
  }

  private Type call(Expression.Call call, Known known) {
    Type function = inference.of(call.function(), known);
    List<Type> arguments = call.arguments().stream().map(it -> inference.of(it, known)).toList();
    Optional<Known.Signature> signature =
        call.function() instanceof Expression.Name name
            ? known.function(name.name())
            : Optional.empty();
    if (signature.isEmpty()) {
      inference.types().needs(function, EnumSet.of(Kind.FUNCTION), call.at());
      return Inference.ANYTHING;
    }
    return result(signature.get(), arguments, call.at());
  }

  private Type result(Known.Signature signature, List<Type> arguments, Position at) {
    boolean tuple =
        arguments.size() == 1
            && Kind.of(arguments.get(0), inference.types().types())
                .map(it -> it.contains(Kind.TUPLE))
                .orElse(true);
    boolean fits =
        arguments.size() == signature.arity()
            || (arguments.size() > signature.arity() && signature.curried())
            || tuple;
    if (!fits) {
      report.add(
          at,
          "the function takes " + signature.arity() + " values, and gets " + arguments.size(),
          "");
    }
    return arguments.size() > signature.arity() ? Inference.ANYTHING : signature.result();
  }

  private Type match(Expression.Match match, Known known) {
    Optional<Type> subject = match.subject().map(it -> inference.of(it, known));
    for (Arm arm : match.arms()) {
      Known inner = pattern(arm, subject, narrowed(match, arm, known));
      arm.guard()
          .ifPresent(
              it ->
                  inference
                      .types()
                      .needs(inference.of(it, inner), EnumSet.of(Kind.BOOLEAN), it.at()));
      inference.of(arm.body(), inner);
    }
    return Inference.ANYTHING;
  }

  /** In an arm a name that was matched is of the arm's type, as far as that can be said. */
  private Known narrowed(Expression.Match match, Arm arm, Known known) {
    if (match.subject().isEmpty()
        || !(match.subject().get() instanceof Expression.Name name)
        || known.type(name.name()).isEmpty()) {
      return known;
    }
    Type before = inference.types().types().resolved(known.type(name.name()).get());
    boolean named =
        arm.pattern() instanceof Pattern.Fitting fitting && fitting.type() instanceof Type.Named;
    if (named) {
      return known.with(name.name(), ((Pattern.Fitting) arm.pattern()).type());
    }
    return before instanceof Type.Shape ? known : known.with(name.name(), Inference.ANYTHING);
  }

  private Known pattern(Arm arm, Optional<Type> subject, Known known) {
    if (arm.pattern() instanceof Pattern.Fitting fitting) {
      fitting(fitting.type(), subject, arm.at());
      return known;
    } else if (arm.pattern() instanceof Pattern.Named named) {
      fitting(named.binding().type(), subject, arm.at());
      return known.with(named.binding().name(), boundTo(named.binding().type(), subject));
    }
    Known inner = known;
    for (Pattern.Part part : ((Pattern.Taken) arm.pattern()).parts()) {
      inference.types().known(part.type());
      inner =
          part.name().isPresent()
              ? inner.with(part.name().get(), boundTo(part.type(), Optional.empty()))
              : inner;
    }
    if (subject.isEmpty()) {
      fitting(Inference.BOOLEAN, subject, arm.at());
    }
    return inner;
  }

  private void fitting(Type pattern, Optional<Type> subject, Position at) {
    inference.types().known(pattern);
    if (pattern instanceof Type.Anything) {
      return;
    }
    if (subject.isEmpty()) {
      report.add(at, "there is nothing that this could fit", "write `when` and a condition");
    } else {
      inference.types().possible(subject.get(), pattern, at);
    }
  }

  /** A pattern of fields says only some of them. */
  private static Type boundTo(Type pattern, Optional<Type> subject) {
    if (pattern instanceof Type.Anything) {
      return subject.orElse(Inference.ANYTHING);
    }
    return pattern instanceof Type.Shape || pattern instanceof Type.Not
        ? Inference.ANYTHING
        : pattern;
  }
}
