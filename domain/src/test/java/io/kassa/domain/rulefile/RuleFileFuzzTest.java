package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.Script;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Rules that somebody broke: letters and words taken away, doubled, swapped, put elsewhere.
 * Whatever it is, it has to come to an answer or to a problem with its place, and soon. A failure
 * names its seed; {@code mvn test -pl domain -Dtest=RuleFileFuzzTest -Dkassa.fuzz.tries=1000000} is
 * a night's work.
 */
class RuleFileFuzzTest {

  private static final List<String> FILES =
      List.of(
          "external-payment-methods.hrl",
          "capture.hrl",
          "paypal-in-norway.hrl",
          "no-large-orders.hrl",
          "mark-gifts.hrl");

  private static final Pattern WORDS = Pattern.compile("\\s+|\\w+|'[^']*'|.", Pattern.DOTALL);
  private static final String SIGNS = "'\"`$/{}()[]=|>-<.:,*+? \n\tfrom let match 0%";
  private static final Limits LIMITS =
      new Limits(20_000, Duration.ofSeconds(5), 400, 5_000, 50_000);

  /** Reading and running one, on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final int TRIES = Integer.getInteger("kassa.fuzz.tries", 300);

  @Test
  void whateverIsBrokenEndsWithAnAnswerOrAProblemWithItsPlace() {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      String text = mutated(random);
      long before = System.nanoTime();
      try {
        endsWell(text);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ":\n" + text, e);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .as("seed " + seed + ":\n" + text)
          .isLessThan(SOON);
    }
  }

  private static void endsWell(String text) {
    try {
      Script script = Script.read(text, HookTypes.all(), HookTypes.told());
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

  private static String mutated(Random random) {
    String text = RuleFixture.text(FILES.get(random.nextInt(FILES.size())));
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      text = random.nextBoolean() ? otherWords(text, random) : otherLetters(text, random);
    }
    return text;
  }

  private static String otherWords(String text, Random random) {
    List<String> words = new ArrayList<>();
    Matcher found = WORDS.matcher(text);
    while (found.find()) {
      words.add(found.group());
    }
    if (words.isEmpty()) {
      return text;
    }
    int at = random.nextInt(words.size());
    String word = words.get(random.nextInt(words.size()));
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, word);
      case 2 -> words.set(at, word);
      default ->
          words.addAll(at, words.subList(at, Math.min(words.size(), at + 8)).stream().toList());
    }
    return String.join("", words);
  }

  private static String otherLetters(String text, Random random) {
    StringBuilder letters = new StringBuilder(text);
    if (letters.isEmpty()) {
      return text;
    }
    int at = random.nextInt(letters.length());
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    switch (random.nextInt(4)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, sign);
      case 2 -> letters.setCharAt(at, sign);
      default -> letters.setLength(at);
    }
    return letters.toString();
  }
}
