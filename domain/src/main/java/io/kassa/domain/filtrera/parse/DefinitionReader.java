package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.BindingContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.DefinitionContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.LambdaParametersContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.ParametersContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Binding;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values, functions and types that are given names. */
final class DefinitionReader {

  private final ExpressionReader expressions;

  DefinitionReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  /** Reads a definition, after which its name is known. */
  Definition read(DefinitionContext definition) {
    Definition read =
        definition.parameters() == null ? constantOrType(definition) : function(definition);
    expressions.names().add(read);
    return read;
  }

  private Definition constantOrType(DefinitionContext definition) {
    Position at = Tokens.position(definition.name().getStart());
    String name = TypeReader.text(definition.name());
    if (definition.WHEN() != null) {
      throw new FiltreraException(at, "only a function may have a condition");
    } else if (definition.body() != null) {
      return new Definition.Constant(
          at, name, typeOf(definition), expressions.body(definition.body()));
    } else if (definition.type() != null) {
      return new Definition.TypeName(at, name, typeOf(definition));
    }
    throw new FiltreraException(at, name + " has no value", "let " + name + " = …");
  }

  private static Type typeOf(DefinitionContext definition) {
    return definition.type() == null ? new Type.Anything() : TypeReader.type(definition.type());
  }

  private Definition function(DefinitionContext definition) {
    Position at = Tokens.position(definition.name().getStart());
    String name = TypeReader.text(definition.name());
    if (definition.body() == null) {
      throw new FiltreraException(at, "the function " + name + " has no body");
    }
    List<Binding> parameters = bindings(definition.parameters());
    expressions.names().addFunction(name, parameters);
    expressions.names().enter();
    expressions.names().add(parameters);
    Optional<Expression> guard =
        Optional.ofNullable(definition.expression()).map(expressions::expression);
    Expression body = expressions.body(definition.body());
    expressions.names().leave();
    return new Definition.Function(at, name, parameters, guard, body);
  }

  List<Binding> bindings(ParametersContext parameters) {
    if (parameters.name() != null) {
      Position at = Tokens.position(parameters.getStart());
      return List.of(new Binding(at, TypeReader.text(parameters.name()), new Type.Anything()));
    }
    return bindings(parameters.binding());
  }

  List<Binding> bindings(LambdaParametersContext parameters) {
    if (parameters.name() != null) {
      Position at = Tokens.position(parameters.getStart());
      return List.of(new Binding(at, TypeReader.text(parameters.name()), new Type.Anything()));
    }
    return bindings(parameters.binding());
  }

  private static List<Binding> bindings(List<BindingContext> written) {
    List<Binding> bindings = written.stream().map(DefinitionReader::binding).toList();
    Set<String> names = new HashSet<>();
    for (Binding binding : bindings) {
      if (!names.add(binding.name())) {
        throw new FiltreraException(
            binding.at(), "the parameter " + binding.name() + " is there twice");
      }
    }
    return bindings;
  }

  private static Binding binding(BindingContext binding) {
    return new Binding(
        Tokens.position(binding.getStart()),
        TypeReader.text(binding.name()),
        TypeReader.declared(binding.declaredType()));
  }
}
