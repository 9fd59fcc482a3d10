package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.failure;
import static io.kassa.domain.filtrera.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  @Test
  void whatDoesNotBelongIsToldWithItsPlaceAndAHint() {
    assertThat(problem("let a = 1", "from a b c"))
        .isEqualTo("a.hrl:2:8: there is no b here (did you mean a?)");
    assertThat(problem("from { a: 1 }"))
        .isEqualTo("a.hrl:1:9: `:` does not belong here (a value is given with =, a type with :)");
    assertThat(problem("from 1 =", "  2"))
        .isEqualTo(
            "a.hrl:1:8: `=` does not belong here (compare with ==; a field is written { name ="
                + " value })");
    assertThat(problem("from [1, 2"))
        .isEqualTo("a.hrl:1:6: `[` is not closed (a bracket is missing behind it)");
    assertThat(problem("let t = 'abc", "from t"))
        .isEqualTo("a.hrl:1:9: this text does not end (close it with ')");
    assertThat(problem("from 1 match 1 |> 2"))
        .isEqualTo(
            "a.hrl:1:14: `1` does not belong here (the arms of a match stand on lines of their"
                + " own)");
    assertThat(problem("from 1 ~ 2")).isEqualTo("a.hrl:1:8: `~` is no sign of the language");
    assertThat(problem(""))
        .isEqualTo("a.hrl:1:1: the program answers nothing (end it with from …)");
  }

  @Test
  void aBracketThatHasNoOtherIsToldWhereItIs() {
    assertThat(
            problem(
                "from {", "  effect = 'custom'", "  parameters = { a = 1", "}", "", "let x = 1"))
        .isEqualTo("a.hrl:1:6: `{` is not closed (a bracket is missing behind it)");
    assertThat(problem("let a = (1", "from [a]]")).startsWith("a.hrl:2:9: `]` does not close");
    assertThat(problem("from f(1, [2)"))
        .isEqualTo("a.hrl:1:13: `)` does not close the `[` of line 1");
    assertThat(problem("from 1", "}")).isEqualTo("a.hrl:2:1: `}` closes nothing");
    assertThat(problem("from $'{[1}'")).startsWith("a.hrl:1:11: `}` does not close the `[`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          if 1 > 2 then 3               ~ a.hrl:1:1:  ~ a choice is written with match
          from if 1 > 2 then 3          ~ a.hrl:1:9:  ~ a choice is written with match
          from [1] order by n => n desc ~ a.hrl:1:26: ~ a function to order by stands in brackets
          from null                     ~ a.hrl:1:6:  ~ it is called nothing
          var x = 1                     ~ a.hrl:1:1:  ~ names are given with let
          from 1 > 2 && true            ~ a.hrl:1:12: ~ write and
          from !true                    ~ a.hrl:1:6:  ~ write not
          from 1;                       ~ a.hrl:1:7:  ~ a line ends without a mark
          # note                        ~ a.hrl:1:1:  ~ a comment begins with //
          """)
  void whoWritesWordsOfOtherLanguagesIsToldThoseOfThisOne(String line, String at, String hint) {
    assertThat(problem(line)).startsWith(at).contains("(" + hint);
  }

  @Test
  void aTextWhoseEndIsMissingIsToldWhereItBegins() {
    assertThat(
            problem(
                "param input: { a: text }",
                "from {",
                "  effect = 'custom",
                "  type = 'note'",
                "  text = $'{input.a}''s'",
                "}"))
        .isEqualTo(
            "a.hrl:3:12: this text goes on over its line, and the one that begins in line 5 does"
                + " not end (close a text with the mark that it begins with; within it the mark is"
                + " written twice)");
    assertThat(problem("let a = 'one'", "let b = $'two {a}", "from { c = 'three' }"))
        .isEqualTo("a.hrl:2:9: this text does not end (close it with ')");
    assertThat(problem("let a = 'it's'", "from { c = a, d = 'x' }"))
        .startsWith("a.hrl:1:14: this text goes on over its line");
  }

  @Test
  void namesThatNobodyKnowsAreTold() {
    assertThat(problem("let channels = ['DE']", "from chanels count"))
        .isEqualTo("a.hrl:2:6: there is no chanels here (did you mean channels?)");
    assertThat(problem("param x: Oder", "from 1")).isEqualTo("a.hrl:1:10: there is no type Oder");
    assertThat(problem("from messageActor('ticket', 'a', [])"))
        .isEqualTo(
            "a.hrl:1:6: there is no messageActor here (a rule reaches nothing outside; it answers"
                + " with an effect such as { effect = 'messageActor' … })");
    assertThat(problem("import 'resources'", "from 1"))
        .isEqualTo(
            "a.hrl:1:8: there is no module resources (there are iterators, maps, math, text)");
  }

  @Test
  void fieldsThatAreNotThereAreTold() {
    String input = "param input: { channelKey: text, cart: { total: number } }";
    assertThat(problem(input, "from input.chanelKey"))
        .isEqualTo("a.hrl:2:11: a record without a field chanelKey (did you mean channelKey?)");
    assertThat(problem(input, "from input.cart.sum"))
        .isEqualTo("a.hrl:2:16: a record without a field sum (it has total)");
    assertThat(problem(input, "let both = [input, input]", "from both select b => b.x"))
        .contains("a record without a field x");
  }

  @Test
  void whatCantFitIsTold() {
    assertThat(problem("param n: number", "from n match", "  'one' |> 1"))
        .isEqualTo("a.hrl:3:3: a number is never a text (this can't fit)");
    assertThat(problem("param n: number", "from n select x => x"))
        .startsWith("a.hrl:2:6: a record or a list or a tuple is needed here");
    assertThat(problem("from match", "  1 |> 2"))
        .isEqualTo(
            "a.hrl:2:3: there is nothing that this could fit (write `when` and a condition)");
    assertThat(problem("param n: number", "from n >= '100'"))
        .isEqualTo("a.hrl:2:8: a number and a text can't be compared");
    assertThat(problem("param n: number", "from n > nothing"))
        .isEqualTo("a.hrl:2:8: a number and nothing can't be compared");
    assertThat(problem("from [1] where n => n + 1"))
        .contains("a boolean is needed here, and this is a number");
    assertThat(problem("let f(a, b) => 1", "from f(1, 2, 3)"))
        .isEqualTo("a.hrl:2:7: the function takes 2 values, and gets 3");
    assertThat(problem("from { a = 1, a = 2 }"))
        .isEqualTo("a.hrl:1:15: the field a is there twice");
  }

  @Test
  void whatMayBeOfTheSameKindMayBeCompared() {
    String input = "param input: { n: number, t?: text, d: 'a' | 'b', f: { text -> value } }";
    for (String comparison :
        List.of(
            "input.n > 5",
            "input.t > 'a'",
            "input.d < input.t",
            "input.f->'x' >= 5",
            "now > now - 5 minutes",
            "5 minutes <= 1 hours")) {
      assertThat(Script.read(input + "\nfrom " + comparison, Vocabulary.of(Map.of())).problems())
          .as(comparison)
          .isEmpty();
    }
  }

  @Test
  void whatAParameterMayBeThatIsNothingUnlessGivenIsNotKnown() {
    String limit = "param upTo = nothing\nfrom upTo is not nothing and 5 >= upTo";
    Script script = Script.read(limit, Vocabulary.of(Map.of()));

    assertThat(script.problems()).isEmpty();
    assertThat(script.with(Map.of("upTo", new Default.Written("4"))).problems()).isEmpty();
    assertThat(answer(limit)).isEqualTo(false);
  }

  @Test
  void everyProblemOfAFileIsFoundAtOnce() {
    assertThat(Script.read("from a\nfrom b", Vocabulary.of(Map.of())).problems()).hasSize(2);
  }

  @Test
  void whatRunsForEverIsStoppedWithItsPlace() {
    assertThat(failure("let f(n) => f(n + 1)", "from f(0)"))
        .startsWith("a.hrl:1:")
        .contains("this goes deeper than 400 expressions");
    assertThat(failure("let all = 1 repeat 1000000000", "from all count"))
        .startsWith("a.hrl:2:10: this takes more than 1000000 steps");
    assertThat(failure("from 1 repeat 1000000000"))
        .contains("this keeps more than 100000 elements and fields");
    assertThat(
            failure(
                "let grow(t, n) => n match",
                "  0 |> t",
                "  |> grow(t + t, n - 1)",
                "from grow('abc', 40)"))
        .startsWith("a.hrl:3:13: this makes more than 1000000 characters of text");
    assertThat(
            failure(
                "let wrap(l, n) => n match",
                "  0 |> l",
                "  |> wrap(l select x => x, n - 1)",
                "from wrap([1], 60) count"))
        .contains("more than 50 filters are applied to one another's lists");
  }

  @Test
  void aProductOfListsIsStopped() {
    assertThat(
            failure(
                "let many = 1 repeat 100000",
                "from many select a => many select b => a + b",
                "  flatten",
                "  count"))
        .contains("steps");
  }

  @Test
  void whatIsNestedTooDeeplyIsNotRead() {
    assertThat(problem("from " + "[".repeat(5_000))).contains("nested too deeply");
    assertThat(problem("from " + "(".repeat(30_000))).contains("nested too deeply");
    assertThat(problem("from " + "x => ".repeat(5_000) + "1")).contains("nested too deeply");
    String indented =
        IntStream.range(0, 300)
            .mapToObj(i -> " ".repeat(i) + "x =>")
            .collect(Collectors.joining("\n"));
    assertThat(problem("from\n" + indented)).contains("nested too deeply");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    assertThat(problem("from 1" + " ".repeat(70_000))).contains("the file is too large");
  }

  @Test
  void aRegularExpressionThatIsTooLargeIsNotRead() {
    assertThat(problem("from 'a' is /((a{100}){100}){100}/"))
        .contains("this regular expression is too large");
    assertThat(problem("from 'a' is /(/")).contains("this is no regular expression");
  }
}
