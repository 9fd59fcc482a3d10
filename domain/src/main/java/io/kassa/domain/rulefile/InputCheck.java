package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.check.ParameterCheck;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import io.kassa.domain.filtrera.syntax.Parameter;
import io.kassa.domain.filtrera.syntax.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a rule says which hook it listens to, and wants nothing that the hook has not. */
final class InputCheck {

  private static final String HINT = "param input: OnCartMutation";

  private InputCheck() {}

  static List<Problem> check(String name, Script script, Set<String> given) {
    Optional<Parameter> input = script.parameter(RuleFile.INPUT);
    if (input.isEmpty()) {
      return List.of(new Problem(Position.START, "the rule has no input", HINT));
    }
    List<Problem> problems = new ArrayList<>(hooks(input.get(), HookTypes.with(script)));
    Parameters.unknown(script, given, input.get().at()).ifPresent(problems::add);
    Parameters.missing(
            script,
            it ->
                "write its value here, param %s = …, or into %s, %s = …"
                    .formatted(it, RuleText.parametersOf(name), it))
        .ifPresent(problems::add);
    return problems;
  }

  private static List<Problem> hooks(Parameter input, Map<String, Type> types) {
    Set<String> names = HookTypes.names(input.type(), types);
    String known = "the hooks are " + String.join(", ", HookTypes.names());
    if (names.isEmpty()) {
      return List.of(new Problem(input.at(), "the input is of no hook", HINT + "; " + known));
    }
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      Optional<Type> type = HookTypes.of(name);
      if (type.isEmpty()) {
        problems.add(new Problem(input.at(), "there is no hook " + name, known));
      } else {
        problems.addAll(
            ParameterCheck.check(RuleFile.INPUT, input.type(), type.get(), types, input.at()));
      }
    }
    return problems;
  }
}
