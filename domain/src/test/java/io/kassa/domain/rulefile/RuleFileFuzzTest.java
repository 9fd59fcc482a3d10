package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules that somebody broke: letters and words taken away, doubled, swapped, put elsewhere.
 * Whatever it is, it has to come to an answer or to a problem with its place, and soon. A failure
 * names its seed; {@code mvn test -pl domain -Dtest=RuleFileFuzzTest -Dkassa.fuzz.tries=1000000} is
 * a night's work.
 */
class RuleFileFuzzTest {

  private static final List<String> TEXTS =
      Stream.of(
              "external-payment-methods.hrl",
              "capture.hrl",
              "paypal-in-norway.hrl",
              "no-large-orders.hrl",
              "mark-gifts.hrl")
          .map(RuleFixture::text)
          .toList();

  private static final Limits LIMITS =
      new Limits(20_000, Duration.ofSeconds(5), 400, 5_000, 50_000);

  /** Reading and running one, on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final int TRIES = Integer.getInteger("kassa.fuzz.tries", 300);

  @Test
  void whateverIsBrokenEndsWithAnAnswerOrAProblemWithItsPlace() {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      String text = Broken.text(TEXTS, random);
      try {
        assertTimeoutPreemptively(SOON, () -> endsWell(text));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ":\n" + text, e);
      }
    }
  }

  private static void endsWell(String text) {
    try {
      Script script = Script.read(text, HookTypes.vocabulary());
      script.problems().forEach(problem -> hasPlace(problem, text));
      script.run(
          Map.of("input", Values.read(INPUT, HookTypes.of("OnCartMutation").orElseThrow())),
          Surroundings.at(Answers.NOW),
          LIMITS);
    } catch (FiltreraException e) {
      hasPlace(e.problem(), text);
    }
  }

  private static void hasPlace(Problem problem, String text) {
    long lines = text.chars().filter(letter -> letter == '\n' || letter == '\r').count() + 1;
    assertThat((long) problem.at().line()).isBetween(1L, lines);
    assertThat(problem.at().column()).isPositive();
    assertThat(problem.in("a.hrl")).doesNotContain("\n").isNotBlank();
  }

  private static final Map<String, Object> INPUT =
      Map.of(
          "cartId", "0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11",
          "channelKey", "DE",
          "orderTotal", 100,
          "systemHost", "shop.example",
          "fields", Map.of("gifts", 1),
          "items", List.of(Map.of("productNumber", "GIFT-1", "quantity", 2)),
          "orderLines", List.of(Map.of("productNumber", "A", "quantity", 11)),
          "payment", Map.of("providerKey", "your-provider", "externalReference", "x"),
          "capture", Map.of("amount", 1));
}
