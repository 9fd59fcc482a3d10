package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.answers;
import static io.kassa.domain.filtrera.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchTest {

  @Test
  void aPatternMayBeANegativeNumber() {
    String[] sign = {
      "let sign(n) => n match",
      "  -1 |> 'minus one'",
      "  -2.5 | -3 |> 'less'",
      "  0 |> 'nothing'",
      "  - 4 when true |> 'four'",
      "  |> n",
      "    - 1",
    };
    for (var expected :
        Map.of("-1", "minus one", "-2.5", "less", "-3", "less", "0", "nothing", "-4", "four")
            .entrySet()) {
      assertThat(answer(with(sign, "from sign(" + expected.getKey() + ")")))
          .isEqualTo(expected.getValue());
    }
    assertThat(answer(with(sign, "from sign(5)"))).isEqualTo(number("4"));
  }

  private static String[] with(String[] lines, String last) {
    return Stream.concat(Stream.of(lines), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void theFirstArmThatFitsWins() {
    assertThat(sized(1)).isEqualTo("one");
    assertThat(sized(3)).isEqualTo("few");
    assertThat(sized(30)).isEqualTo("many: 30");
    assertThat(sized(7)).isEqualTo("some");
    assertThat(sized("x")).isEqualTo("no number");
  }

  private static Object sized(Object size) {
    return answers(
            Map.of("size", size),
            "param size: value",
            "from size match",
            "  1 |> 'one'",
            "  2|3 |> 'few'",
            "  (n: number) when n > 10 |> $'many: {n}'",
            "  not number |> 'no number'",
            "  |> 'some'")
        .get(0);
  }

  @Test
  void whereNoArmFitsThereIsNothing() {
    assertThat(answer("from 1 match", "  2 |> 'two'")).isEqualTo("nothing");
  }

  @Test
  void withoutASubjectConditionsDecide() {
    assertThat(answer("from match", "  when 1 > 2 |> 'a'", "  when 2 > 1 |> 'b'", "  |> 'c'"))
        .isEqualTo("b");
  }

  @Test
  void recordsFitBySomeOfTheirFields() {
    String[] program = {
      "param input: value",
      "from input is {",
      "  before: { state: not 'confirmed' }",
      "  after: { state: 'confirmed', note: nothing, tags: [text] }",
      "}"
    };
    Map<String, Object> after = Map.of("state", "confirmed", "more", 1, "tags", List.of("a"));
    assertThat(
            answers(
                Map.of("input", Map.of("before", Map.of("state", "x"), "after", after)), program))
        .isEqualTo(List.of(true));
    assertThat(answers(Map.of("input", Map.of("before", after, "after", after)), program))
        .isEqualTo(List.of(false));
  }

  @Test
  void tuplesFitAndAreTakenApart() {
    assertThat(
            answer(
                "let pair(a, b) => (a, b) match",
                "  (:nothing, :nothing) |> 'none'",
                "  (:not nothing, :nothing|{state: 'off'|'lost'}) |> 'gone'",
                "  (l: number, r: number) |> $'{l}-{r}'",
                "  |> 'other'",
                "from [pair(nothing, nothing), pair(1, nothing), pair(1, { state = 'lost' })",
                "  pair(1, 2), pair('a', 2)]"))
        .isEqualTo(List.of("none", "gone", "gone", "1-2", "other"));
  }

  @Test
  void regularExpressionsFitWhatTheyAreFoundIn() {
    assertThat(
            answer(
                "let kind(t) => t match",
                "  /^hot/ |> 'a'",
                "  /DOG\\/cat/i |> 'b'",
                "  |> 'c'",
                "from [kind('hot dog'), kind('a dog/cat'), kind('cat'), kind(1)]"))
        .isEqualTo(List.of("a", "b", "c", "c"));
  }

  @Test
  void noRegularExpressionTakesForEver() {
    String long_ = "a".repeat(10_000) + "b";
    assertThat(answers(Map.of("t", long_), "param t: text", "from t is /^(a+)+$/"))
        .isEqualTo(List.of(false));
  }

  @Test
  void uuidsAndTextsAreDifferentTypes() {
    UUID id = UUID.randomUUID();
    assertThat(
            answers(
                Map.of("id", id),
                "param id: value",
                "from id is uuid",
                "from id is text",
                "from $'{id}'",
                "from $'{id}'::uuid == id"))
        .isEqualTo(List.of(true, false, id.toString(), true));
  }

  @Test
  void typesMayBeGivenNames() {
    assertThat(
            answer(
                "let Line: { sku: text, quantity?: number }",
                "let isLine(v) => v is Line",
                "from [isLine({ sku = 'a' }), isLine({ sku = 'a', quantity = 'b' })]"))
        .isEqualTo(List.of(true, false));
  }

  @Test
  void mapsListsAndFunctionsHaveTypes() {
    assertThat(answer("from { 'a' -> 1 } is { text -> number }")).isEqualTo(true);
    assertThat(answer("from { a = 1 } is { text -> value }")).isEqualTo(true);
    assertThat(answer("from [1, 'a'] is [number]")).isEqualTo(false);
    assertThat(answer("let f(a) => a", "from (f, 1) is (:(:value) => value, :number)"))
        .isEqualTo(true);
  }

  @Test
  void armsMayHaveBlocksAndFurtherMatches() {
    assertThat(
            answer(
                "from 1 match",
                "  2 |> 'two'",
                "  |> 'x' match",
                "    'y' |> 'why'",
                "    (it: text) |>",
                "      let twice = it + it",
                "",
                "      from twice",
                "      from 'end'"))
        .isEqualTo(List.of("xx", "end"));
  }
}
