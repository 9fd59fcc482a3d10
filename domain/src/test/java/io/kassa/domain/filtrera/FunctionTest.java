package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.answers;
import static io.kassa.domain.filtrera.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionTest {

  @Test
  void functionsAreCalledOrFollowTheirValue() {
    String[] twice = {"let twice(n: number) => n * 2", "let plus (a, b) |> a + b"};
    assertThat(answer(twice[0], "from twice(2)")).isEqualTo(number("4"));
    assertThat(answer(twice[0], "from 2 twice")).isEqualTo(number("4"));
    assertThat(answer(twice[0], "from [1, 2] select twice"))
        .isEqualTo(List.of(number("2"), number("4")));
    assertThat(answer(twice[1], "from 1 plus 2")).isEqualTo(number("3"));
    assertThat(answer(twice[1], "from 1 plus(2)")).isEqualTo(number("3"));
    assertThat(answer(twice[1], "from plus(1, 2) plus 3 + 4")).isEqualTo(number("10"));
    assertThat(answer("let half n => n / 2", "from 3 half")).isEqualTo(number("1.5"));
  }

  @Test
  void aFunctionMayAnswerAFunction() {
    String[] then = {
      "let returnWhenTrue (condition: bool, result) when condition |> result",
      "let then (condition: bool) |> (result: value) => (condition, result) returnWhenTrue"
    };
    assertThat(answer(then[0], then[1], "from (1 == 1) then 'yes'")).isEqualTo("yes");
    assertThat(answer(then[0], then[1], "from false then", "  'yes'")).isEqualTo("nothing");
    assertThat(answer(then[0], then[1], "from", "  true then", "    [", "      1", "    ]"))
        .isEqualTo(List.of(number("1")));
  }

  @Test
  void aTupleIsTakenApartByAFunctionOfSeveral() {
    assertThat(answer("from [(1, 2), (3, 4)] select (a, b) => a * b", "  sum"))
        .isEqualTo(number("14"));
  }

  @Test
  void functionsKnowWhatIsAroundThemAndThemselves() {
    assertThat(
            answer(
                "let base = 10",
                "let fac(n) => n match",
                "  0 |> 1",
                "  |> n * fac(n - 1)",
                "let add(n) => base + n",
                "from (fac(5), add(1), [1] select base => add(base))"))
        .isEqualTo(List.of(number("120"), number("11"), List.of(number("11"))));
  }

  @Test
  void parametersHaveDefaults() {
    String[] program = {
      "param batch = 3",
      "param filter: (:value) => bool = l => true",
      "param name: text | nothing",
      "from batch",
      "from filter(1)",
      "from name"
    };
    assertThat(answers(Map.of(), program)).isEqualTo(List.of(number("3"), true, "nothing"));
    assertThat(answers(Map.of("batch", 5, "name", "x"), program))
        .isEqualTo(List.of(number("5"), true, "x"));
  }

  @Test
  void aNameInBackTicksIsNoFilter() {
    assertThat(
            answer(
                "let `sum` = 1",
                "let `order` = { `count` = 2 }",
                "from `sum` + order.`count` + ([5] sum)"))
        .isEqualTo(number("8"));
  }

  @Test
  void keywordsMayBeFields() {
    assertThat(answer("from { from = 'a', to = 'b' }.from")).isEqualTo("a");
  }
}
