package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.money.MoneyFixture;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.promotion.PromotionFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromotionFileTest {

  private static PromotionFile.Wish wish(String text, Map<String, FieldValue> parameters) {
    return PromotionFile.read("a.hpromo", text)
        .evaluate(
            new RuleFile.Occasion(Surroundings.at(Answers.NOW), Answers.LIMITS),
            new PromotionFile.Subject(
                PromotionFixture.draft(PricedBasketFixture.aPricedBasket()).toRecord(),
                MoneyFixture.SEK),
            parameters);
  }

  private static String failure(String text, Map<String, FieldValue> parameters) {
    return catchThrowableOfType(FiltreraException.class, () -> wish(text, parameters))
        .problem()
        .in("a.hpromo");
  }

  @Test
  void aPromotionMakesThreeHundredDiscountsAndNoMore() {
    assertThat(wish("from absolute(order, 1) repeat 300", Map.of()).reductions()).hasSize(300);
    assertThat(
            failure("from absolute(order, 1) repeat 300\nfrom [percentage(order, 1%)]", Map.of()))
        .isEqualTo("a.hpromo:2:6: this answers more than 300 discounts");
  }

  @Test
  void whatIsNoDiscountIsToldWithTheFromThatAnsweredIt() {
    assertThat(wish("from nothing\nfrom\n  [1]", Map.of()).problems())
        .singleElement()
        .asString()
        .contains("3:3", "the promotion answered a number");
  }

  @Test
  void aTextForAPlainParameterIsAValueAndNothingThatIsWorkedOut() {
    for (String threshold :
        List.of("order.orderTotal", "0 * 5", "(x => x)(0)", "1 repeat 100000 count", "'a' count")) {
      assertThat(
              failure(
                  "param threshold: number\nfrom absolute(order, threshold)",
                  Map.of("threshold", FieldValue.text(threshold))))
          .as(threshold)
          .startsWith("a.hpromo:1:7: what threshold is given can't be read");
    }
    assertThat(
            failure(
                "param free = 1\nfrom absolute(order, free)",
                Map.of("free", FieldValue.text("order.orderTotal"))))
        .contains("it is worked out, and a plain value is needed");
  }

  @Test
  void valuesAndFunctionsAreTakenAsTheyAreWritten() {
    String text =
        "param rate: number\nparam counts = line => false\n"
            + "from percentage(target(e => e is OrderLine and counts(e)), rate)";

    for (String rate : List.of("0.1", "10%", "1")) {
      assertThat(
              wish(
                      text,
                      Map.of(
                          "rate", FieldValue.text(rate),
                          "counts", FieldValue.text("line => line.quantity > 0")))
                  .reductions())
          .as(rate)
          .hasSize(1);
    }
    assertThat(failure(text, Map.of("rate", FieldValue.text("1" + " ".repeat(1_000)))))
        .contains("more than 1000 characters");
  }
}
