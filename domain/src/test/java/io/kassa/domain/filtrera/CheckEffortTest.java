package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Programs whose types are small to write and without end to look at. */
class CheckEffortTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** Each line has the one before it twice. */
  private static String lines(String first, String next) {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(i -> next.replace("#", "" + i).replace("?", "" + (i - 1)))
        .collect(Collectors.joining("\n", first + "\n", "\n"));
  }

  private static List<?> list(String text) {
    return assertTimeoutPreemptively(SOON, () -> (List<?>) answer(text));
  }

  private static String told(String text) {
    return assertTimeoutPreemptively(SOON, () -> problem(text));
  }

  @Test
  void recordsThatShareTheirFieldsAreCheckedSoon() {
    String records = lines("let a0 = 1", "let a# = { p = a?, q = a? }");

    assertThat(list(records + "from [1, [a40, a40] count]")).hasToString("[1, 2]");
    assertThat(list(records + "let b = { p = a39, q = a39 }\nfrom [[a40, b] count]"))
        .hasToString("[2]");
  }

  @Test
  void sumsOfWhatSharesItsFieldsAreCheckedSoon() {
    assertThat(told(lines("let a0 = 1", "let a# = { p = a?, q = a? }") + "from a40 + a40"))
        .startsWith("a.hrl:42:6: ")
        .contains("a number");
  }

  @Test
  void anElementsTypeIsKnownWhereAllElementsAreAlike() {
    assertThat(told("from [{ a = 1 }, { a = 2 }] select x => x.b"))
        .isEqualTo("a.hrl:1:42: a record without a field b (did you mean a?)");
  }

  @Test
  void typesThatAreMadeOfTwiceTheSameAreStoppedWithTheirPlace() {
    String types = lines("let A0: text | number", "let A#: A? | A?");

    assertThat(told(types + "let f(x: A40) => x + 1\nfrom f(1)"))
        .contains("this takes more than 1000000 steps to check");
    assertThat(told(types + "let f(x: A40) => x.name\nfrom f(1)")).contains("steps to check");
  }

  @Test
  void aTypeThatIsMadeOfItselfIsStoppedWithItsPlace() {
    assertThat(told("let A: A | text\nlet f(x: A) => x + 1\nfrom f(1)"))
        .startsWith("a.hrl:2:")
        .contains("its types are nested too deeply");
  }

  @Test
  void joinsInTheKeysOfJoinsAreCheckedSoon() {
    StringBuilder text = new StringBuilder("from ");
    IntStream.range(0, 18).forEach(i -> text.append("[1] join [1] on x").append(i).append(" => ("));
    text.append("1").append(")".repeat(18));

    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(Script.read(text.toString(), Vocabulary.of(Map.of())).problems()).isEmpty());
  }
}
