package io.kassa.domain.filtrera;

import io.kassa.domain.filtrera.check.Checker;
import io.kassa.domain.filtrera.parse.ProgramReader;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.ReadyProgram;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Program;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A program in Filtrera that was read and checked. Immutable; many may run it at a time. */
public final class Script {

  private final Program program;
  private final Vocabulary vocabulary;
  private final ReadyProgram ready;
  private final List<Problem> problems;

  private Script(Program program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.problems = Checker.check(program, vocabulary.types(), vocabulary.names());
    this.ready = new ReadyProgram(program, vocabulary.told());
  }

  /**
   * Reads and checks a program.
   *
   * @param text at most {@value ProgramReader#MAX_SIZE} characters
   * @throws FiltreraException with the first place that is not understood
   */
  public static Script read(String text, Vocabulary vocabulary) {
    return guarded(
        () -> new Script(ProgramReader.read(text, vocabulary.names().keySet()), vocabulary));
  }

  /**
   * Reads and checks a program in which some parameters have other defaults than it says.
   *
   * @param defaults by the names of parameters; those of other names are left out
   * @throws FiltreraException with the first place that is not understood
   */
  public static Script read(String text, Vocabulary vocabulary, Map<String, Default> defaults) {
    return guarded(
        () -> {
          Set<String> names = vocabulary.names().keySet();
          Program program = ProgramReader.read(text, names);
          return new Script(new Defaults(names, defaults).in(program), vocabulary);
        });
  }

  /**
   * The same program, in which some parameters have other defaults. It is not read again.
   *
   * @param defaults by the names of parameters; those of other names are left out
   * @throws FiltreraException with the first default that is not understood
   */
  public Script with(Map<String, Default> defaults) {
    return guarded(
        () ->
            new Script(
                new Defaults(vocabulary.names().keySet(), defaults).in(program), vocabulary));
  }

  private static Script guarded(Supplier<Script> reading) {
    try {
      return reading.get();
    } catch (StackOverflowError e) {
      throw new FiltreraException(
          Position.START, "the program is nested too deeply", "name parts of it with let");
    }
  }

  /**
   * The types that a text defines.
   *
   * @throws FiltreraException with the first place that is not understood
   */
  public static Map<String, Type> types(String text) {
    Map<String, Type> types = new LinkedHashMap<>();
    for (Definition definition : ProgramReader.read(text, Set.of()).definitions()) {
      if (definition instanceof Definition.TypeName named) {
        types.put(named.name(), named.type());
      }
    }
    return types;
  }

  /** What can't work, from the top to the end; with any of these it should not run. */
  public List<Problem> problems() {
    return problems;
  }

  /** The program as it was written. */
  public Program program() {
    return program;
  }

  /**
   * Where an answer comes from.
   *
   * @param number from 0, as in what {@link #run} returns
   */
  public Position source(int number) {
    return program.sources().get(number).at();
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String name) {
    return program.parameters().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /**
   * Whether a value is of the type that a parameter wants.
   *
   * @throws FiltreraException if it takes too much to tell
   */
  public boolean accepts(Parameter parameter, Value value, Limits limits) {
    return ready.accepts(parameter, value, limits);
  }

  /**
   * What the program answers, one value for each {@code from}.
   *
   * @param given values of parameters, by their names, of which the others have their defaults; and
   *     of all names of the vocabulary
   * @throws FiltreraException with the place where it could not go on, or took too much
   */
  public List<Value> run(Map<String, Value> given, Surroundings surroundings, Limits limits) {
    return ready.run(given, surroundings, limits);
  }
}
