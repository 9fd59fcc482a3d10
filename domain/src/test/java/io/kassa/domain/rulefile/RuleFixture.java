package io.kassa.domain.rulefile;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.rulefile.RuleFile.Wish;
import io.kassa.domain.workbench.MapConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Rules of the tests, and what they want. */
public final class RuleFixture {

  /** A job of a merchant's. */
  public static final String JOB = "apps/your-app/tell";

  private static final Set<String> DEFINITIONS =
      Set.of("captureOrder", "apps/your-app/capturePayment", JOB);

  private RuleFixture() {}

  /** What is in a file of the tests. */
  public static String text(String name) {
    try (InputStream file = RuleFixture.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Wish wish(String name, String hook, Map<String, Object> input) {
    return wish(RuleFile.read(name, text(name)), hook, input);
  }

  static Wish wish(RuleFile rule, String hook, Map<String, Object> input) {
    return rule.evaluate(
        new RuleFile.Occasion(Surroundings.at(Answers.NOW), Answers.LIMITS),
        hook,
        new FieldValue(input),
        DEFINITIONS::contains);
  }

  /** Rules among files, at work. */
  public static LoadedRules rules(Map<String, String> files, Clock clock) {
    LoadedRules rules =
        new LoadedRules(clock, Answers.LIMITS, JobUseCases.named(JOB), new UnwatchedFiles());
    rules.load(files);
    return rules;
  }

  /** No promotions yet. */
  public static LoadedPromotions promotions(Clock clock) {
    return new LoadedPromotions(
        clock,
        new RuleFileSettings(new MapConfig(Map.of("kassa.rules.max.time", "PT30S"))),
        new UnwatchedFiles());
  }
}
