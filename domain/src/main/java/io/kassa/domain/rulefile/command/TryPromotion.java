package io.kassa.domain.rulefile.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.rulefile.BrokenRuleException;
import io.kassa.domain.rulefile.PromotionFile;
import io.kassa.domain.rulefile.RuleDirectory;
import io.kassa.domain.rulefile.RuleFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows what a promotion would take off an order. */
record TryPromotion(PrintStream out, PrintStream problems) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * What a promotion is given.
   *
   * @param order a file
   * @param parameters a file; empty: none
   */
  record Given(Path order, Optional<Path> parameters, Instant now) {}

  int run(Path file, Given given) throws IOException {
    String name = file.getFileName().toString();
    try {
      PromotionFile promotion = PromotionFile.read(name, RuleDirectory.text(file));
      JsonInput json = new JsonInput(problems);
      Optional<PromotionFile.Subject> order =
          json.read(given.order()).flatMap(new OrderInput(problems)::read);
      Optional<Map<String, FieldValue>> parameters = parameters(json, given.parameters());
      if (order.isEmpty() || parameters.isEmpty()) {
        return Rules.USAGE;
      }
      RuleFile.Occasion occasion =
          new RuleFile.Occasion(Surroundings.at(given.now()), Limits.STANDARD);
      return show(name, promotion.evaluate(occasion, order.get(), parameters.get()));
    } catch (BrokenRuleException e) {
      e.lines().forEach(problems::println);
    } catch (FiltreraException e) {
      problems.println(e.problem().in(name));
    }
    return Rules.PROBLEM;
  }

  private static Optional<Map<String, FieldValue>> parameters(JsonInput json, Optional<Path> file)
      throws IOException {
    if (file.isEmpty()) {
      return Optional.of(Map.of());
    }
    return json.read(file.get()).map(TryPromotion::named);
  }

  private static Map<String, FieldValue> named(FieldValue record) {
    Map<String, FieldValue> named = new LinkedHashMap<>();
    ((Map<?, ?>) record.json())
        .forEach(
            (name, value) -> {
              if (value != null) {
                named.put((String) name, new FieldValue(value));
              }
            });
    return named;
  }

  private int show(String name, PromotionFile.Wish wish) throws JsonProcessingException {
    wish.problems().forEach(problem -> problems.println(problem.in(name)));
    out.println(
        JSON.writeValueAsString(wish.reductions().stream().map(ReductionJson::of).toList()));
    return wish.problems().isEmpty() ? Rules.WELL : Rules.PROBLEM;
  }
}
