package io.kassa.domain.filtrera.parse;

import io.kassa.domain.filtrera.parse.FiltreraParser.ParameterContext;
import io.kassa.domain.filtrera.parse.FiltreraParser.StatementContext;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.syntax.Definition;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Reads files of Filtrera. */
public final class ProgramReader {

  /** Characters in a file. */
  public static final int MAX_SIZE = 65_536;

  private final ExpressionReader expressions = new ExpressionReader();
  private final List<Program.Import> imports = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Expression> sources = new ArrayList<>();

  private ProgramReader(Set<String> names) {
    names.forEach(expressions.names()::add);
  }

  /**
   * Reads a program.
   *
   * @param names those that are known everywhere in it
   * @throws FiltreraException with the first place that is not understood
   */
  public static Program read(String text, Set<String> names) {
    if (text.length() > MAX_SIZE) {
      throw new FiltreraException(
          Position.START,
          "the file is too large",
          "at most " + MAX_SIZE + " characters; split it into several rules");
    }
    String source = text.startsWith("\ufeff") ? " " + text.substring(1) : text;
    ProgramReader reader = new ProgramReader(names);
    Sentences.read(source).statement().forEach(reader::take);
    return new Program(reader.imports, reader.parameters, reader.definitions, reader.sources);
  }

  private void take(StatementContext statement) {
    if (statement.importing() != null) {
      Token module = statement.importing().TEXT().getSymbol();
      imports.add(new Program.Import(Tokens.position(module), Literals.text(module).text()));
    } else if (statement.parameter() != null) {
      parameters.add(parameter(statement.parameter()));
    } else if (statement.definition() != null) {
      definitions.add(expressions.definitions().read(statement.definition()));
    } else {
      sources.add(expressions.body(statement.source().body()));
    }
  }

  private Parameter parameter(ParameterContext parameter) {
    String name = TypeReader.text(parameter.name());
    Optional<Expression> otherwise = Optional.ofNullable(parameter.body()).map(expressions::body);
    expressions.names().add(name);
    return new Parameter(
        Tokens.position(parameter.name().getStart()),
        name,
        Optional.ofNullable(parameter.declaredType()).map(TypeReader::declared),
        otherwise);
  }
}
