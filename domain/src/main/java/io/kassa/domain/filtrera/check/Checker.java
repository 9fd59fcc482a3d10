package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Program;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what can't work in a program before it runs. */
public final class Checker {

  private static final Set<String> MODULES = Set.of("iterators", "math", "text", "maps");

  private final Report report = new Report();
  private final Program program;
  private final Inference inference;

  private final Map<String, Type> names;

  private Checker(Program program, Map<String, Type> known, Map<String, Type> names) {
    this.program = program;
    this.names = names;
    Map<String, Type> types = new HashMap<>(known);
    for (Definition definition : program.definitions()) {
      if (definition instanceof Definition.TypeName named) {
        types.put(named.name(), named.type());
      }
    }
    this.inference = new Inference(new KnownTypes(types, new Effort()), report);
  }

  /**
   * What is wrong, from the top of the program to its end; nothing where it may run.
   *
   * @param known types that it may name beside its own
   * @param names values that it may name, with their types
   * @throws FiltreraException with the place that was reached when it took too much
   */
  public static List<Problem> check(
      Program program, Map<String, Type> known, Map<String, Type> names) {
    return new Checker(program, known, names).check();
  }

  private List<Problem> check() {
    program.imports().forEach(this::module);
    unique();
    Known known = given();
    for (Parameter parameter : program.parameters()) {
      known = parameter(parameter, known);
    }
    Known all = inference.functions().defined(program.definitions(), known);
    program.sources().forEach(source -> inference.of(source, all));
    if (program.sources().isEmpty() && report.inOrder().isEmpty()) {
      report.add(Position.START, "the program answers nothing", "end it with from …");
    }
    return report.inOrder();
  }

  private Known given() {
    Known known = Known.nothing();
    for (Map.Entry<String, Type> name : names.entrySet()) {
      known =
          name.getValue() instanceof Type.FunctionOf function
              ? known.withFunction(name.getKey(), signature(function))
              : known.with(name.getKey(), name.getValue());
    }
    return known;
  }

  private static Known.Signature signature(Type.FunctionOf function) {
    int arity = function.parameters() instanceof Type.TupleOf tuple ? tuple.components().size() : 1;
    return new Known.Signature(arity, false, function.result());
  }

  private void module(Program.Import imported) {
    if (!MODULES.contains(imported.module())) {
      report.add(
          imported.at(),
          "there is no module " + imported.module(),
          "there are " + String.join(", ", MODULES.stream().sorted().toList()));
    }
  }

  private void unique() {
    Set<String> names = new HashSet<>();
    program.parameters().forEach(it -> unique(it.name(), it.at(), names));
    program.definitions().forEach(it -> unique(it.name(), it.at(), names));
  }

  private void unique(String name, Position at, Set<String> names) {
    if (!names.add(name)) {
      report.add(at, name + " is defined twice", "");
    }
  }

  private Known parameter(Parameter parameter, Known known) {
    inference.types().known(parameter.type());
    Type otherwise =
        parameter.otherwise().map(it -> inference.of(it, known)).orElse(Inference.ANYTHING);
    if (parameter.declared().isEmpty()) {
      return known.with(parameter.name(), isOpen(parameter) ? Inference.ANYTHING : otherwise);
    }
    parameter
        .otherwise()
        .ifPresent(it -> inference.types().possible(otherwise, parameter.type(), it.at()));
    return known.with(parameter.name(), parameter.type());
  }

  /** Nothing, as a default, says that there may be none, and not what there may be. */
  private static boolean isOpen(Parameter parameter) {
    return parameter
        .otherwise()
        .filter(Expression.Literal.class::isInstance)
        .map(it -> ((Expression.Literal) it).value())
        .filter(Value.Nothing.class::isInstance)
        .isPresent();
  }
}
