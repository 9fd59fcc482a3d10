package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Program;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import io.kassa.domain.filtrera.value.ValueKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A program that can be run, by many at a time. */
public final class ReadyProgram {

  private final List<ReadyParameter> parameters;
  private final UnaryOperator<Scope> definitions;
  private final List<Expression> sources;
  private final List<Code> codes;
  private final Map<String, Type> types;

  /** A parameter whose default can be run. */
  private record ReadyParameter(Parameter parameter, Optional<Code> otherwise) {}

  /**
   * Makes a program ready.
   *
   * @param known types that it may name beside its own
   */
  public ReadyProgram(Program program, Map<String, Type> known) {
    this.parameters =
        program.parameters().stream()
            .map(it -> new ReadyParameter(it, it.otherwise().map(Compiler::compile)))
            .toList();
    this.definitions = Blocks.compile(program.definitions());
    this.sources = program.sources();
    this.codes = Compiler.compile(program.sources());
    this.types = typesOf(program, known);
  }

  private static Map<String, Type> typesOf(Program program, Map<String, Type> known) {
    Map<String, Type> types = new HashMap<>(known);
    for (Definition definition : program.definitions()) {
      if (definition instanceof Definition.TypeName named) {
        types.put(named.name(), named.type());
      }
    }
    return Map.copyOf(types);
  }

  /**
   * Whether a value is of the type that a parameter wants.
   *
   * @throws FiltreraException if that takes too much
   */
  public boolean accepts(Parameter parameter, Value value, Limits limits) {
    Run run = new Run(new Meter(limits), Surroundings.at(Instant.EPOCH), types);
    return guarded(run, () -> Types.matches(parameter.type(), value, run, parameter.at()));
  }

  /**
   * What the program answers, one value for each {@code from}.
   *
   * @param given values of parameters, by their names, of which the others have their defaults; and
   *     values of other names that are known everywhere in the program
   * @throws FiltreraException with the place where it could not go on, or took too much
   */
  public List<Value> run(Map<String, Value> given, Surroundings surroundings, Limits limits) {
    Run run = new Run(new Meter(limits), surroundings, types);
    return guarded(run, () -> run(given, run));
  }

  private List<Value> run(Map<String, Value> given, Run run) {
    Scope scope = Scope.outermost(run);
    for (Map.Entry<String, Value> name : given.entrySet()) {
      scope = scope.with(name.getKey(), name.getValue());
    }
    for (ReadyParameter parameter : parameters) {
      scope = scope.with(parameter.parameter().name(), value(parameter, given, scope));
    }
    Scope defined = definitions.apply(scope);
    List<Value> answers = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Position at = sources.get(i).at();
      answers.add(new Freezing(run, at).freeze(codes.get(i).run(defined)));
    }
    return answers;
  }

  private static Value value(ReadyParameter ready, Map<String, Value> given, Scope scope) {
    Parameter parameter = ready.parameter();
    Value value =
        Optional.ofNullable(given.get(parameter.name()))
            .or(() -> ready.otherwise().map(it -> it.run(scope)))
            .orElse(Value.NOTHING);
    if (!Types.suits(parameter.type(), value, scope.run(), parameter.at())) {
      throw new FiltreraException(
          parameter.at(),
          "the parameter "
              + parameter.name()
              + " is "
              + ValueKind.of(value)
              + ", which is not of its type");
    }
    return value;
  }

  /**
   * The depth of a run is limited far below the stack's; should the stack be small, it ends here.
   */
  private static <T> T guarded(Run run, Supplier<T> running) {
    try {
      return running.get();
    } catch (StackOverflowError e) {
      throw new FiltreraException(
          run.meter().reached(), "the program goes deeper than the server can");
    }
  }
}
