package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A rule as it is written, with the file beside it that gives it its parameters.
 *
 * @param properties lines {@code parameter = value}; a value is an expression, such as {@code 500},
 *     unless the parameter is a text
 */
public record RuleText(String text, Optional<String> properties) {

  private static final String ENDING = ".properties";

  /** A rule that is given nothing. */
  public static RuleText of(String text) {
    return new RuleText(text, Optional.empty());
  }

  /**
   * A rule among other files.
   *
   * @param name of a file that is there
   * @param texts what is in each file, by its name
   */
  public static RuleText of(String name, Map<String, String> texts) {
    return new RuleText(texts.get(name), Optional.ofNullable(texts.get(parametersOf(name))));
  }

  /** The name of the file that gives a rule its parameters. */
  public static String parametersOf(String rule) {
    return rule + ENDING;
  }

  /** The rule that a file is, or gives its parameters; none where it is something else. */
  static Optional<String> ruleOf(String file) {
    return switch (FileKind.of(file)) {
      case RULE -> Optional.of(file);
      case PARAMETERS -> Optional.of(file.substring(0, file.length() - ENDING.length()));
      case PROMOTION, OTHER -> Optional.empty();
    };
  }

  /**
   * What each parameter is given.
   *
   * @throws BrokenRuleException if the file beside the rule can't be read
   */
  Map<String, String> parameters(String rule) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(properties.orElse("")));
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenRuleException(
          parametersOf(rule),
          List.of(new Problem(Position.START, "it can't be read: " + e.getMessage(), "")));
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    read.stringPropertyNames().forEach(name -> parameters.put(name, read.getProperty(name)));
    return parameters;
  }
}
