package io.kassa.domain.filtrera;

import static io.kassa.domain.filtrera.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PrecedencePropertyTest {

  /** A sum or product, with all brackets that say what belongs together and without them. */
  record Sum(String bare, String bracketed) {}

  @Provide
  Arbitrary<Sum> sums() {
    return sums(3);
  }

  private static Arbitrary<Sum> sums(int depth) {
    Arbitrary<Sum> product = products(depth);
    return Arbitraries.oneOf(
        product,
        Combinators.combine(product, product).as((left, right) -> joined(left, "+", right)),
        Combinators.combine(product, product).as((left, right) -> joined(left, "-", right)));
  }

  private static Arbitrary<Sum> products(int depth) {
    Arbitrary<Sum> digit =
        Arbitraries.integers().between(0, 9).map(it -> new Sum("" + it, "" + it));
    if (depth == 0) {
      return digit;
    }
    Arbitrary<Sum> sum = sums(depth - 1);
    return Arbitraries.oneOf(
        digit, Combinators.combine(sum, sum).as(PrecedencePropertyTest::multiplied));
  }

  private static Sum multiplied(Sum left, Sum right) {
    return new Sum(
        "(" + left.bare + ") * (" + right.bare + ")",
        "((" + left.bracketed + ") * (" + right.bracketed + "))");
  }

  private static Sum joined(Sum left, String sign, Sum right) {
    return new Sum(
        left.bare + " " + sign + " " + right.bare,
        "((" + left.bracketed + ") " + sign + " (" + right.bracketed + "))");
  }

  @Property(tries = 100)
  void bracketsThatSayWhatHoldsAnywayChangeNothing(@ForAll("sums") Sum sum) {
    assertThat(answer("from " + sum.bare)).isEqualTo(answer("from " + sum.bracketed));
  }

  @Property(tries = 100)
  void linesOfABlockMeanTheSameAtEveryDepthAndWithoutAny(
      @ForAll List<@IntRange(min = 0, max = 20) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 12) int depth) {
    List<String> chain =
        List.of(
            "[" + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]",
            "where n => n > 5",
            "select n => n * 2",
            "sum");
    String indent = " ".repeat(depth);
    Object deep = answer("from\n" + indent + String.join("\n" + indent, chain));

    assertThat(answer("from\n" + String.join("\n", chain))).isEqualTo(deep);
    assertThat(answer("from ((" + chain.get(0) + " where (n => n > 5)) select (n => n * 2)) sum"))
        .isEqualTo(deep);
    assertThat(deep)
        .isEqualTo(
            BigDecimal.valueOf(numbers.stream().filter(n -> n > 5).mapToLong(n -> n * 2L).sum()));
  }
}
