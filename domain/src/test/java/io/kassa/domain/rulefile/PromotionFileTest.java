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
}
