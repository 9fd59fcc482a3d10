package io.kassa.domain.filtrera;

import io.kassa.domain.filtrera.parse.ProgramReader;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.BasicType;
import io.kassa.domain.filtrera.syntax.Expression;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Program;
import io.kassa.domain.filtrera.syntax.Type;
import io.kassa.domain.filtrera.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other defaults into a program. */
record Defaults(Set<String> names, Map<String, Default> defaults) {

  private static final Pattern UUID_TEXT =
      Pattern.compile("'?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})'?");

  Program in(Program program) {
    return new Program(
        program.imports(),
        program.parameters().stream().map(this::given).toList(),
        program.definitions(),
        program.sources());
  }

  private Parameter given(Parameter parameter) {
    return Optional.ofNullable(defaults.get(parameter.name()))
        .map(
            it ->
                new Parameter(
                    parameter.at(),
                    parameter.name(),
                    parameter.declared(),
                    Optional.of(expression(parameter, it))))
        .orElse(parameter);
  }

  private Expression expression(Parameter parameter, Default otherwise) {
    if (otherwise instanceof Default.Given given) {
      return new Expression.Literal(parameter.at(), given.value());
    }
    String text =
        otherwise instanceof Default.Written written
            ? written.text()
            : ((Default.HandedOn) otherwise).text();
    if (isOf(BasicType.UUID, parameter)) {
      return new Expression.Literal(parameter.at(), uuid(parameter, text));
    }
    if (isText(parameter)) {
      return new Expression.Literal(parameter.at(), new Value.Text(text));
    }
    return otherwise instanceof Default.HandedOn
        ? handedOn(parameter, text)
        : read(parameter, text);
  }

  private Expression handedOn(Parameter parameter, String text) {
    if (text.length() > Default.HandedOn.MAX_LENGTH) {
      throw unreadable(
          parameter, "it has more than " + Default.HandedOn.MAX_LENGTH + " characters");
    }
    Expression read = read(parameter, text);
    if (isPlain(parameter) && !isConstant(read)) {
      throw unreadable(parameter, "it is worked out, and a plain value is needed");
    }
    return read;
  }

  /** Whether a parameter is a number, a boolean or the like. */
  private static boolean isPlain(Parameter parameter) {
    return parameter
        .declared()
        .map(it -> it instanceof Type.Basic)
        .orElseGet(() -> parameter.otherwise().filter(Defaults::isConstant).isPresent());
  }

  private static boolean isConstant(Expression expression) {
    return expression instanceof Expression.Literal
        || (expression instanceof Expression.Negative it
            && it.value() instanceof Expression.Literal)
        || (expression instanceof Expression.Cast cast && isConstant(cast.value()));
  }

  private static boolean isText(Parameter parameter) {
    return isOf(BasicType.TEXT, parameter)
        || (parameter.declared().isEmpty()
            && parameter.otherwise().filter(Defaults::isText).isPresent());
  }

  private static boolean isOf(BasicType type, Parameter parameter) {
    return parameter.declared().filter(new Type.Basic(type)::equals).isPresent();
  }

  /** The language has no way to write one, so it is given as it is, or as a text. */
  private static Value uuid(Parameter parameter, String text) {
    Matcher written = UUID_TEXT.matcher(text.strip());
    if (!written.matches()) {
      throw new FiltreraException(
          parameter.at(),
          "what " + parameter.name() + " is given is no uuid",
          "give it one, such as 0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11");
    }
    return new Value.Uuid(UUID.fromString(written.group(1)));
  }

  private static boolean isText(Expression expression) {
    return expression instanceof Expression.Template
        || (expression instanceof Expression.Literal it && it.value() instanceof Value.Text);
  }

  /** It is read as if it stood in the parameter's line, so that problems with it name that line. */
  private Expression read(Parameter parameter, String text) {
    try {
      Program read =
          ProgramReader.read("\n".repeat(parameter.at().line() - 1) + "from " + text, names);
      boolean one = read.sources().size() == 1 && read.definitions().isEmpty();
      if (one && read.parameters().isEmpty() && read.imports().isEmpty()) {
        return read.sources().get(0);
      }
    } catch (FiltreraException e) {
      throw unreadable(parameter, e.problem().message());
    }
    throw unreadable(parameter, "it is more than one expression");
  }

  private static FiltreraException unreadable(Parameter parameter, String message) {
    return new FiltreraException(
        new Problem(
            parameter.at(),
            "what " + parameter.name() + " is given can't be read: " + message,
            "give it an expression, such as 500 or l => true"));
  }
}
