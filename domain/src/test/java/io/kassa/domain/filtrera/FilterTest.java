package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static io.kassa.domain.filtrera.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {

  @Test
  void listsAreSelectedSievedFlattenedAndCounted() {
    assertThat(
            answer(
                "from",
                "  [{ n = [1, 2] }, { n = [] }, { n = [3] }]",
                "  select it => it.n",
                "  flatten",
                "  where n => n != 2",
                "  select n => n * 10"))
        .isEqualTo(List.of(number("10"), number("30")));
    assertThat(answer("from [1, nothing, 2] where is not nothing", "  count"))
        .isEqualTo(number("2"));
    assertThat(answer("from ([] first, [7] first, [1, 2.5] sum, [] sum)"))
        .isEqualTo(List.of("nothing", number("7"), number("3.5"), number("0")));
  }

  @Test
  void elementsAreRepeatedAndTaken() {
    assertThat(
            answer(
                "from",
                "  [{ sku = 'a', q = 2 }, { sku = 'b', q = 1 }]",
                "  select l => l repeat l.q",
                "  flatten",
                "  select l => l.sku",
                "  take 2"))
        .isEqualTo(List.of("a", "a"));
    assertThat(answer("from 1 repeat 1000000000", "  take 3", "  count")).isEqualTo(number("3"));
    assertThat(answer("from [1] take (0 - 1)", "  count")).isEqualTo(number("0"));
  }

  @Test
  void elementsAreOrderedByAFieldOrAFunction() {
    String list = "  [{ n = 2, t = 'a' }, { n = 1, t = 'b' }, { n = 2, t = 'c' }]";
    assertThat(answer("from", list, "  order by n asc", "  select it => it.t"))
        .isEqualTo(List.of("b", "a", "c"));
    assertThat(answer("from", list, "  order by n desc", "  select it => it.t"))
        .isEqualTo(List.of("a", "c", "b"));
    assertThat(answer("from", list, "  order by (it => it.t) desc", "  select it => it.t"))
        .isEqualTo(List.of("c", "b", "a"));
  }

  @Test
  void whatHasNothingToBeOrderedByComesLastEitherWay() {
    for (String way : List.of("asc", "desc")) {
      assertThat(
              answer("from [2, nothing, 3]", "  order by (n => n) " + way, "  select n => $'{n}'"))
          .as(way)
          .isEqualTo(way.equals("asc") ? List.of("2", "3", "") : List.of("3", "2", ""));
    }
  }

  @Test
  void uuidsHaveAnOrder() {
    assertThat(
            answer(
                "let all = ['9b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11',"
                    + " '0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11']",
                "from all select t => t::uuid",
                "  order by (it => it)",
                "  select it => $'{it}'",
                "  first"))
        .isEqualTo("0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11");
  }

  @Test
  void listsAreJoinedByAKey() {
    assertThat(joined("")).isEqualTo(List.of("2-2"));
    assertThat(joined("inner")).isEqualTo(List.of("2-2"));
    assertThat(joined("left")).isEqualTo(List.of("1-", "2-2"));
    assertThat(joined("right")).isEqualTo(List.of("2-2", "-3"));
    assertThat(joined("outer")).isEqualTo(List.of("1-", "2-2", "-3"));
  }

  private static Object joined(String kind) {
    return answer(
        "let id(it) => it match",
        "  nothing |> ''",
        "  |> it->'id'",
        "from",
        "  [{ id = 1 }, { id = 2 }]",
        "  join " + kind + " [{ id = 2 }, { id = 3 }] on id",
        "  select (l, r) => $'{id(l)}-{id(r)}'");
  }

  @Test
  void theSidesOfAJoinMayHaveNames() {
    assertThat(
            answer(
                "let old = [{ id = 1, n = 'a' }]",
                "let young = [{ id = 1, n = 'b' }]",
                "from",
                "  old as before",
                "  join young as after on id",
                "  select it => it.before.n + it.after.n"))
        .isEqualTo(List.of("ab"));
    assertThat(answer("from [{ id = 1 }] join [{ id = 1 }] on id", "  select it => it.left.id"))
        .isEqualTo(List.of(number("1")));
  }

  @Test
  void mapsAndRecordsAreListsOfTheirValues() {
    assertThat(answer("from { 'a' -> 1, 'b' -> 2 } sum")).isEqualTo(number("3"));
    assertThat(answer("from { a = 1, b = 2 } keys")).isEqualTo(List.of("a", "b"));
    assertThat(answer("from { a = 1 } entries", "  select (k, v) => $'{k}={v}'"))
        .isEqualTo(List.of("a=1"));
    assertThat(answer("from [{ a = 1 } entries, { 'b' -> 2 } entries] flatten asMap"))
        .isEqualTo(Map.of("a", number("1"), "b", number("2")));
  }

  @Test
  void textsHaveFilters() {
    assertThat(answer("from ' ab ' trim asUpperCase")).isEqualTo("AB");
    assertThat(answer("from 'sv-SE' explode '-' first")).isEqualTo("sv");
    assertThat(answer("from 'abc' length")).isEqualTo(number("3"));
  }

  @Test
  void listsAreReadAgainAndAgain() {
    assertThat(answer("let all = [1, 2] select n => n * 2", "from (all count, all sum, all count)"))
        .isEqualTo(List.of(number("2"), number("6"), number("2")));
  }

  @Test
  void whatIsNotAskedForIsNotMade() {
    assertThat(
            answer(
                "let none = []",
                "let broken = 1 / (none count)",
                "let all = [1, 0] select n => 6 / n",
                "from all first"))
        .isEqualTo(number("6"));
  }
}
