package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.NOW;
import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.failure;
import static io.kassa.domain.filtrera.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorTest {

  @Test
  void productsBindTighterThanSumsAndSumsThanComparisons() {
    assertThat(answer("from 1 + 2 * 3 - 4 / 2")).isEqualTo(number("5"));
    assertThat(answer("from (1 + 2) * 3")).isEqualTo(number("9"));
    assertThat(answer("from 1 + 1 == 2 and not 1 > 2 or false")).isEqualTo(true);
    assertThat(answer("from 10 - 3 - 2")).isEqualTo(number("5"));
    assertThat(answer("from -2 * -3")).isEqualTo(number("6"));
  }

  @Test
  void filtersBindTighterThanOperators() {
    assertThat(answer("from [1, 2] count + [3] count * 2")).isEqualTo(number("4"));
    assertThat(answer("from not [] count > 0")).isEqualTo(true);
  }

  @Test
  void numbersAreExactDecimals() {
    assertThat(answer("from 0.1 + 0.2")).isEqualTo(number("0.3"));
    assertThat(answer("from 0.1 + 0.2 == 0.3")).isEqualTo(true);
    assertThat(answer("from 1.50 == 1.5")).isEqualTo(true);
    assertThat(answer("from 100% / 8")).isEqualTo(number("0.125"));
    assertThat(answer("from 199.00 * 25%")).isEqualTo(number("49.75"));
    assertThat(answer("from (7 / 2) floor")).isEqualTo(number("3"));
    assertThat(answer("from (2.345 * 100) round 0")).isEqualTo(number("235"));
  }

  @Test
  void whatCantBeCalculatedIsToldWithItsPlace() {
    assertThat(failure("let none = [] count", "from 1 / none"))
        .isEqualTo("a.hrl:2:8: nothing can be divided by zero (test for it first)");
    assertThat(failure("param a: value = 'x'", "from a * 2"))
        .startsWith("a.hrl:2:8: `*` does not go with a text and a number");
    assertThat(
            failure(
                "let grow(n, by) => by match",
                "  0 |> n",
                "  |> grow(n * n, by - 1)",
                "from grow(3, 10)"))
        .contains("this number has more than 100 digits");
  }

  @Test
  void timeIsCalculatedWith() {
    assertThat(answer("from now + 5 minutes")).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    assertThat(answer("from 10 seconds * 2 + 1 hour")).isEqualTo(Duration.ofSeconds(3620));
    assertThat(answer("from now - 1 day < now")).isEqualTo(true);
    assertThat(answer("from (now + 90 minutes) - now")).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void equalityLooksAtTheContents() {
    assertThat(answer("from { a = 1, b = [1] } == { b = [1], a = 1.0 }")).isEqualTo(true);
    assertThat(answer("from [1, 2] == [1]")).isEqualTo(false);
    assertThat(answer("from (1, 'a') == (1, 'a')")).isEqualTo(true);
    assertThat(answer("from nothing != nothing")).isEqualTo(false);
    assertThat(answer("from '1' == 1")).isEqualTo(false);
  }

  @Test
  void conditionsLookNoFurtherThanTheyNeed() {
    assertThat(answer("from false and 1 / ([] count) == 1")).isEqualTo(false);
    assertThat(answer("from true or 1 / ([] count) == 1")).isEqualTo(true);
  }

  @Test
  void aRecordIsCopiedWithOtherFields() {
    assertThat(answer("let r = { a = 1, b = 2 }", "from r with { b = 3, c = 4 }"))
        .isEqualTo(Map.of("a", number("1"), "b", number("3"), "c", number("4")));
  }

  @Test
  void recordsMapsListsAndTuplesAreReadByKeys() {
    assertThat(answer("from { a = { b = 1 } }.a.b")).isEqualTo(number("1"));
    assertThat(answer("let k = 'a'", "from [{ a = 1 }->k, { a = 1 }->'x', { a = 1 }->$'{k}']"))
        .isEqualTo(List.of(number("1"), "nothing", number("1")));
    assertThat(answer("from { 'x-y' -> 1, 'b' -> 2 }->'x-y'")).isEqualTo(number("1"));
    assertThat(answer("from ['a', 'b']->2")).isEqualTo("b");
    assertThat(answer("from (1, (2, 'x')).2.2")).isEqualTo("x");
    assertThat(answer("from nothing->'a'")).isEqualTo("nothing");
    assertThat(answer("from registry->'apps/kustom/settings/username'")).isEqualTo("nothing");
  }

  @Test
  void templatesPutValuesIntoText() {
    assertThat(answer("let n = 2", "from $'{n} it''s {n + 1}%'")).isEqualTo("2 it's 3%");
    assertThat(answer("let n = 2", "from $$'{n} {{n}} {{{n}}}'")).isEqualTo("{n} 2 {2}");
    assertThat(answer("let n = 2", "from $$$'{{n}} {{{n}}}'")).isEqualTo("{{n}} 2");
    assertThat(answer("from $'{ { a = 'x' }.a }{$'{1}'}{nothing}'")).isEqualTo("x1");
    assertThat(answer("from $'{[1, 2] select n => n * 2", "  sum}'")).isEqualTo("6");
    assertThat(answer("from $'{1.50} {now} {true}'")).isEqualTo("1.5 2026-03-01T12:00:00Z true");
  }

  @Test
  void textsAreQuotedOnceOrTwice() {
    assertThat(answer("from 'it''s' + \" \"\"so\"\"\"")).isEqualTo("it's \"so\"");
  }

  @Test
  void kindsAreTurnedIntoOthersOrNothing() {
    assertThat(answer("from ['1.5'::number, 'x'::number, 3::text, 'true'::boolean]"))
        .isEqualTo(List.of(number("1.5"), "nothing", "3", true));
  }
}
