package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.answers;
import static io.kassa.domain.filtrera.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void aLineGoesOnWithTheOneOfItsBlock() {
    assertThat(answer("from", "  [3, 1, 2]", "  where n => n > 1", "  count"))
        .isEqualTo(number("2"));
  }

  @Test
  void aFunctionOnALineEndsWithIt() {
    assertThat(answer("let big =", "  [3, 1, 2]", "  where n => n == 3", "  count > 0", "from big"))
        .isEqualTo(true);
  }

  @Test
  void aDeeperLineGoesOnWithTheWholeLineBefore() {
    assertThat(answer("from [1, 2] select n => n * 10", "  sum")).isEqualTo(number("30"));
    assertThat(
            answer(
                "let tens = [1, 2] select n => n match",
                "    1 |> 10",
                "    |> 20",
                "  sum",
                "from tens"))
        .isEqualTo(number("30"));
    assertThat(answer("from {", "  a = [1] select n => n", "    count", "  b = 2", "}"))
        .isEqualTo(Map.of("a", number("1"), "b", number("2")));
  }

  @Test
  void anInnerBlockEndsWhereALineIsFurtherLeft() {
    assertThat(
            answer(
                "from",
                "  [[1, 2], [3]]",
                "  select list =>",
                "    list",
                "    select n =>",
                "      let ten = 10",
                "",
                "      from n * ten",
                "    sum",
                "  sum"))
        .isEqualTo(number("60"));
  }

  @Test
  void severalFromsOfABlockAreATuple() {
    assertThat(answer("from", "  [1]", "  select n =>", "    from n", "", "    from n + 1"))
        .isEqualTo(List.of(List.of(number("1"), number("2"))));
  }

  @Test
  void fieldsElementsAndArgumentsAreSeparatedByLinesOrCommas() {
    Object expected = Map.of("a", number("1"), "b", List.of(number("1"), number("2")));
    assertThat(answer("from {", "  a = 1", "  b = [", "    1", "    2", "  ]", "}"))
        .isEqualTo(expected);
    assertThat(answer("from { a = 1, b = [1, 2] }")).isEqualTo(expected);
    assertThat(answer("from { a = 1,", "  b = [1,2,] }")).isEqualTo(expected);
    assertThat(answer("let f(a, b) => { a = a, b = [a, b] }", "from f (", "  1", "  2", ")"))
        .isEqualTo(expected);
    assertThat(answer("from [{", "  a = 1", "},{", "  a = 2", "}]"))
        .isEqualTo(List.of(Map.of("a", number("1")), Map.of("a", number("2"))));
  }

  @Test
  void aFieldMayHaveABlockOrAMatch() {
    assertThat(
            answer(
                "from {",
                "  sum =",
                "    [1, 2]",
                "    sum",
                "  size = 3 match",
                "    1 |> 'one'",
                "    |>",
                "      // in a block of its own",
                "      'many'",
                "  last = true",
                "}"))
        .isEqualTo(Map.of("sum", number("3"), "size", "many", "last", true));
  }

  @Test
  void operatorsBetweenLinesJoinThem() {
    assertThat(answer("from 1", "  + 2", "  * 3")).isEqualTo(number("7"));
    assertThat(answer("from 1 +", "  2")).isEqualTo(number("3"));
    assertThat(answer("let ok =", "  1 == 1", "  and 2 == 3", "from ok")).isEqualTo(false);
    assertThat(answer("from 'a' match", "  'b'", "  | 'a' |> 1")).isEqualTo(number("1"));
  }

  @Test
  void aBracketMayCloseWhereItLikes() {
    assertThat(
            answer("let ok = { a = 1 } is {", "    a: number", "    b: nothing", "  }", "from ok"))
        .isEqualTo(true);
    assertThat(answer("let f(a) => a", "from f(", "  'x'", "    ) match", "    'x' |> 1"))
        .isEqualTo(number("1"));
  }

  @Test
  void textThatLostItsIndentationIsUnderstood() {
    assertThat(
            answer(
                "let big =",
                "[3, 1, 2]",
                "where n => n > 1",
                "count > 1",
                "from big match",
                "true |> [{",
                "size = 'big'",
                "}]",
                "|> []"))
        .isEqualTo(List.of(Map.of("size", "big")));
    assertThat(
            answers(Map.of(), "from 'a' match", "'b' |>", "from 1", "'a' |>", "from 2", "from 3"))
        .isEqualTo(List.of(List.of(number("2"), number("3"))));
  }

  @Test
  void commentsAndEmptyLinesMeanNothing() {
    assertThat(
            answer(
                "// first",
                "from /* here */ [1",
                "",
                "        // deep",
                "  2 /* and",
                "there */ ] count // end"))
        .isEqualTo(number("2"));
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(answer("let a = 1\r\nlet b =\r\n  [a]\r\n  count\r\nfrom b\r\n"))
        .isEqualTo(number("1"));
  }
}
