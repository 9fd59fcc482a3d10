package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Definitions, and what is answered from them. */
final class Blocks {

  private Blocks() {}

  static Code compile(Expression.Block block) {
    UnaryOperator<Scope> definitions = compile(block.definitions());
    List<Code> sources = Compiler.compile(block.sources());
    return scope -> {
      Scope inner = definitions.apply(scope);
      if (sources.size() == 1) {
        return sources.get(0).run(inner);
      }
      inner.meter().keep(sources.size(), block.at());
      return new Value.Tuple(Compiler.values(sources, inner));
    };
  }

  /** What is known after definitions. */
  static UnaryOperator<Scope> compile(List<Definition> definitions) {
    List<UnaryOperator<Scope>> all = new ArrayList<>();
    for (Definition definition : definitions) {
      if (definition instanceof Definition.Constant constant) {
        Code value = Code.counted(constant.at(), checked(constant));
        all.add(scope -> scope.withUnmade(constant.name(), value));
      } else if (definition instanceof Definition.Function function) {
        FunctionCode code =
            new FunctionCode(
                function.at(),
                function.name(),
                function.parameters(),
                function.guard().map(Compiler::compile),
                Compiler.compile(function.body()));
        all.add(scope -> scope.withFunction(code));
      }
    }
    return scope -> {
      Scope inner = scope;
      for (UnaryOperator<Scope> definition : all) {
        inner = definition.apply(inner);
      }
      return inner;
    };
  }

  private static Code checked(Definition.Constant constant) {
    Code code = Compiler.compile(constant.value());
    return scope -> {
      Value value = code.run(scope);
      if (!Types.suits(constant.type(), value, scope.run(), constant.at())) {
        throw new FiltreraException(
            constant.at(),
            constant.name() + " is " + ValueKind.of(value) + ", which is not of its type");
      }
      return value;
    };
  }
}
