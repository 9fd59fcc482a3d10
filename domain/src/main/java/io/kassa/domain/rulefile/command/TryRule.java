package io.kassa.domain.rulefile.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.rulefile.BrokenRuleException;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import io.kassa.domain.rulefile.RuleFile.Wish;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Shows what a rule wants to happen when a hook fires. */
record TryRule(PrintStream out, PrintStream problems) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  int run(Path file, String hook, Path input, Instant now) throws IOException {
    String name = file.getFileName().toString();
    try {
      RuleFile rule = RuleFile.read(name, RuleDirectory.rule(file));
      if (!rule.listensTo(hook)) {
        problems.println(name + " listens to " + String.join(", ", rule.hooks()));
        return Rules.PROBLEM;
      }
      Optional<FieldValue> given = new JsonInput(problems).read(input);
      if (given.isEmpty()) {
        return Rules.USAGE;
      }
      RuleFile.Occasion occasion = new RuleFile.Occasion(Surroundings.at(now), Limits.STANDARD);
      return show(name, rule.evaluate(occasion, hook, given.get(), definition -> true));
    } catch (BrokenRuleException e) {
      e.lines().forEach(problems::println);
    } catch (FiltreraException e) {
      problems.println(e.problem().in(name));
    }
    return Rules.PROBLEM;
  }

  private int show(String name, Wish wish) throws JsonProcessingException {
    if (!wish.fires()) {
      problems.println("The input is not as " + name + " wants it: the rule does nothing");
    }
    wish.problems().forEach(problem -> problems.println(problem.in(name)));
    wish.effects().stream()
        .filter(Effect.ScheduleJob.class::isInstance)
        .map(effect -> ((Effect.ScheduleJob) effect).definition())
        .distinct()
        .forEach(
            job -> problems.println(name + ": only a server knows whether somebody does " + job));
    out.println(JSON.writeValueAsString(wish.effects().stream().map(EffectJson::of).toList()));
    return wish.problems().isEmpty() ? Rules.WELL : Rules.PROBLEM;
  }
}
