package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Limits;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.money.MoneyFixture;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.pricing.Pricing;
import io.kassa.domain.pricing.Promotion;
import io.kassa.domain.promotion.PromotionFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Promotions that somebody broke, and broken parameters. Whatever it is, it has to come to
 * discounts under which nothing is negative, or to a problem with its place, and soon. A failure
 * names its seed; {@code -Dkassa.fuzz.tries=1000000} is a night's work.
 */
class PromotionFileFuzzTest {

  private static final List<String> TEXTS =
      Stream.concat(
              Stream.of("free-shipping.hdiscount", "buy-x-get-y.hdiscount")
                  .map(PromotionFixture::text),
              Stream.of(
                  "from absolute(order, 44.7)\nfrom percentage(order, 25%)",
                  "from absolute(target(e => e is OrderLine and e.quantity > 1), 10)"))
          .toList();

  private static final Limits LIMITS =
      new Limits(20_000, Duration.ofSeconds(5), 400, 5_000, 50_000);
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int TRIES = Integer.getInteger("kassa.fuzz.tries", 300);

  private final PricedBasket basket = PricedBasketFixture.aPricedBasket();

  @Test
  void whateverIsBrokenEndsWithDiscountsOrAProblemWithItsPlace() {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      String text = Broken.text(TEXTS, random);
      String counts = Broken.text(List.of("line => line.quantity > 1"), random);
      try {
        assertTimeoutPreemptively(SOON, () -> endsWell(text, counts));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ":\n" + text + "\nwith " + counts, e);
      }
    }
  }

  private void endsWell(String text, String counts) {
    try {
      PromotionFile.Wish wish =
          PromotionFile.read("a.hpromo", text)
              .evaluate(
                  new RuleFile.Occasion(Surroundings.at(Answers.NOW), LIMITS),
                  order(),
                  parameters(text, counts));
      PricedBasket after = Pricing.promote(basket, List.of(new Promotion("a", wish.reductions())));
      after.lines().forEach(it -> assertThat(it.total().minor()).isNotNegative());
      assertThat(after.shippingTotal().minor()).isNotNegative();
    } catch (FiltreraException e) {
      assertThat(e.problem().at().line()).isPositive();
      assertThat(e.problem().in("a.hpromo")).doesNotContain("\n").isNotBlank();
    } catch (BrokenRuleException e) {
      assertThat(e.lines()).isNotEmpty().allMatch(line -> line.startsWith("a.hpromo:"));
    }
  }

  private static Map<String, FieldValue> parameters(String text, String counts) {
    if (text.contains("param counts")) {
      return Map.of("counts", FieldValue.text(counts), "group", FieldValue.text("2"));
    }
    return text.contains("param threshold")
        ? Map.of("threshold", FieldValue.text("100"))
        : Map.of();
  }

  private PromotionFile.Subject order() {
    return new PromotionFile.Subject(PromotionFixture.draft(basket).toRecord(), MoneyFixture.SEK);
  }
}
