package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.failure;
import static io.kassa.domain.filtrera.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is small to write and without end to look at: each element of a tower is there twice. */
class LimitTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** {@code t40}, which has 2^40 parts though only forty were made. */
  private static String tower(String first, String storey) {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(i -> "let t" + i + " = " + storey.replace("?", "t" + (i - 1)))
        .collect(Collectors.joining("\n", "let t0 = " + first + "\n", ""));
  }

  @Test
  void whatHasPartsIsInNoMap() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (String storey : new String[] {"[?, ?]", "{ a = ?, b = ? }", "(?, ?)"}) {
            assertThat(answer(tower("[1, 1]", storey), "from { 1 -> 2 }->t40"))
                .isEqualTo("nothing");
          }
        });
    assertThat(answer("let f(x) => x", "from { 1 -> 2 }->f")).isEqualTo("nothing");
    assertThat(answer("from { 1 -> 2 }->(nothing)")).isEqualTo("nothing");
  }

  @Test
  void whatHasPartsIsNoKey() {
    assertThat(failure("let a = [1]", "from { a -> 1 }")).contains("a list can't be a key");
  }

  @Test
  void comparingTowersIsStopped() {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(failure(tower("[1, 1]", "[?, ?]"), "from t40 == t40"))
                .startsWith("a.hrl:42:")
                .contains("steps"));
  }

  @Test
  void anAnswerCountsAsItIsWritten() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (String storey : new String[] {"[?, ?]", "{ a = ?, b = ? }", "(?, ?)"}) {
            assertThat(failure(tower("1", storey), "from t40"))
                .startsWith("a.hrl:42:")
                .contains("this keeps more than 100000 elements and fields");
          }
          assertThat(failure("let t = '" + "a".repeat(60_000) + "'", "from t repeat 90000"))
              .isEqualTo("a.hrl:2:8: the answer has more than 200000 characters and values");
        });
  }

  @Test
  void severalAnswersCountTogether() {
    String text = "let t = '" + "a".repeat(60_000) + "'\n";

    assertThat(failure(text + "from t\nfrom t\nfrom { a = t }\nfrom t"))
        .startsWith("a.hrl:5:")
        .contains("the answer has more than 200000 characters and values");
  }

  @Test
  void whatAMapHoldsIsCountedWhereverItIsKept() {
    String map =
        "let pairs = (1 repeat 30000 select n => (newid, n)) buffer\nlet map = pairs asMap\n";

    assertThat(failure(map + "from (1 repeat 100 select n => pairs asMap) buffer count"))
        .contains("this keeps more than 100000 elements and fields");
    assertThat(failure(map + "from (1 repeat 100 select n => map buffer) buffer count"))
        .contains("this keeps more than 100000 elements and fields");
    assertThat(failure(map + "from (1 repeat 100 select n => map keys) buffer count"))
        .contains("this keeps more than 100000 elements and fields");
  }

  @Test
  void partsOfATextAreCountedBeforeTheyAreMade() {
    assertThat(
            failure(
                "let grow(t, n) => n match",
                "  0 |> t",
                "  |> grow(t + t, n - 1)",
                "from grow(',,,,', 16) explode ','"))
        .contains("this keeps more than 100000 elements and fields");
  }

  @Test
  void aCommentThatDoesNotEndIsToldWhereItBegins() {
    for (String begin : new String[] {"from 1 ", "from ", "from 'a' is "}) {
      for (String comment : new String[] {"/* ", "/*a/ ", "/*\n"}) {
        assertThat(
                assertTimeoutPreemptively(
                    SOON,
                    () -> problem("from 0", begin + comment.repeat(16_000 / comment.length()))))
            .startsWith("a.hrl:2:" + (begin.length() + 1) + ": this comment does not end");
      }
    }
    assertThat(answer("from 4 / 2 /* half */")).isEqualTo(Answers.number("2"));
  }
}
