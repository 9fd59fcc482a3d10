package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.failure;
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
}
