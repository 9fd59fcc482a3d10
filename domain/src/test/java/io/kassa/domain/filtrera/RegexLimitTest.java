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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexLimitTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "^[A-Z]{2}[0-9]{2}[A-Z0-9]{4}[0-9]{7}([A-Z0-9]{0,16})$",
        "^[^@]{1,64}@[a-z0-9.-]{1,255}$",
        "[]{1000}x]{3}",
        "\\x{9999}\\p{Greek}[[:alpha:]]{2,}"
      })
  void whatMerchantsTestForIsNotTooLarge(String pattern) {
    assertThat(answer("from 'abc' is /" + pattern + "/")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:%s){1000}",
        "((a{100}){100}){100}",
        "(?:a{50}b{50}){30}",
        "[^]a]{999}[b]{999}(c+){501}",
        "\\Q[\\E(?:%s){1000}",
        "\\[(?:%s){1000}"
      })
  void repetitionsThatMakeALargeProgramAreRefused(String pattern) {
    String text = "let a = 1\nfrom 'a' is /" + pattern.formatted("a?".repeat(150)) + "/";

    assertThat(assertTimeoutPreemptively(SOON, () -> problem(text)))
        .isEqualTo(
            "a.hrl:2:13: this regular expression is too large (at most 500 characters, and 2000"
                + " with its repetitions written out)");
  }

  @Test
  void manyLargeRegularExpressionsAreRefusedTogether() {
    String text =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "'' is /(a{40}){40}/")
            .collect(Collectors.joining("\n  or ", "from ", ""));

    assertThat(assertTimeoutPreemptively(SOON, () -> problem(text)))
        .isEqualTo(
            "a.hrl:7:12: the regular expressions of this file are too large together (at most 10000"
                + " characters, repetitions written out)");
  }

  @Test
  void searchingALongTextOverAndOverIsStopped() {
    String text = "let t = '" + "a".repeat(9_000) + "'\n";

    assertThat(
            assertTimeoutPreemptively(
                SOON,
                () ->
                    failure(
                        text,
                        "let found = 1 repeat 100000 where n => t is /(?:a?){200}b/",
                        "from found count")))
        .startsWith("a.hrl:3:")
        .contains("steps");
  }

  @Test
  void aTextThatIsTooLongIsNotSearched() {
    assertThat(failure("from '" + "a".repeat(20_001) + "' is /b/"))
        .contains("a text of more than 20000 characters can't be tested");
  }
}
