package io.kassa.domain.promotion;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.pricing.PricedPromotion;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promotions as the public cookbook writes them; a shirt costs 199.00, delivery 49.00. */
class PromotionsTest {

  private static final String GIVE =
      """
      param input: OnOrderBeforeCreated
      from {
        effect = 'orderCommand'
        type = 'createPromotion'
        componentId = 'a.hpromo'
        description = 'A gift'
      }""";

  private final Shop shop = new Shop();

  private void has(String... files) {
    for (String file : files) {
      shop.ruleFiles.put(file, PromotionFixture.text(file));
    }
  }

  private void gives(String promotion) {
    shop.ruleFiles.put("a.hrl", GIVE);
    shop.ruleFiles.put("a.hpromo", "import 'iterators'\n" + promotion);
  }

  private RenderedCart shirts(long quantity) {
    Cart cart = shop.anEmptyCart();
    return shop.change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", quantity));
  }

  private static List<Money> taken(RenderedCart cart) {
    return cart.basket().promotions().stream().map(PricedPromotion::total).toList();
  }

  @Test
  void deliveryIsFreeFromAnAmountOn() {
    has("free-shipping.hrule", "free-shipping.hdiscount");
    shop.ruleFiles.put("free-shipping.hrule.properties", "threshold = 400");

    assertThat(shirts(1).basket().shippingTotal()).isEqualTo(sek("49.00"));

    RenderedCart enough = shirts(2);
    assertThat(enough.basket().shippingTotal()).isEqualTo(sek("0.00"));
    assertThat(enough.basket().shippingTax()).isEqualTo(sek("0.00"));
    assertThat(enough.basket().orderTotal()).isEqualTo(sek("398.00"));
    assertThat(enough.basket().promotions())
        .containsExactly(new PricedPromotion("Free shipping", sek("49.00")));
  }

  @Test
  void ofThreePiecesTheCheapestIsFree() {
    has("buy-x-get-y.hrule", "buy-x-get-y.hdiscount");
    Cart cart = shop.anEmptyCart();
    shop.change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 2));
    RenderedCart shown = shop.change(cart.id(), new AddItem(UUID.randomUUID(), "CP010", 1));

    Money cap = shown.basket().lines().get(1).unitPrice();
    assertThat(shown.basket().lines().get(1).total()).isEqualTo(sek("0.00"));
    assertThat(shown.basket().lines().get(0).discount()).isEqualTo(sek("0.00"));
    assertThat(shown.basket().promotions())
        .containsExactly(new PricedPromotion("buy-x-get-y", cap));
  }

  @Test
  void ofSevenPiecesOfOneKindTwoAreFreeToTheUnit() {
    has("buy-x-get-y.hrule", "buy-x-get-y.hdiscount");

    assertThat(taken(shirts(7))).containsExactly(sek("398.00"));
    assertThat(taken(shirts(2))).isEmpty();
  }

  @Test
  void aRuleMayTellAPromotionWhichLinesCount() {
    has("buy-x-get-y.hrule", "buy-x-get-y.hdiscount");
    shop.ruleFiles.put(
        "buy-x-get-y.hrule.properties",
        "counts = line => line.productNumber == 'TS002'\ngroup = 2");

    assertThat(taken(shirts(4))).isEmpty();
  }

  @Test
  void anAmountIsTakenOffTheWholeOrderDeliveryIncluded() {
    gives("from absolute(order, 44.7)");

    RenderedCart cart = shirts(2);

    assertThat(cart.basket().orderTotal()).isEqualTo(sek("402.30"));
    assertThat(cart.basket().shippingDiscount()).isEqualTo(sek("4.90"));
    assertThat(cart.basket().promotions())
        .containsExactly(new PricedPromotion("A gift", sek("44.70")));
  }

  @Test
  void nothingOfAnAmountIsLostOnADeliveryThatIsFreeAnyway() {
    gives("from absolute(order, 100)");

    RenderedCart cart = shirts(3);

    assertThat(cart.basket().shippingTotal()).isEqualTo(sek("0.00"));
    assertThat(cart.basket().orderTotal()).isEqualTo(sek("497.00"));
    assertThat(taken(cart)).containsExactly(sek("100.00"));
  }

  @Test
  void anAmountForLinesIsTakenOffEachAndNeverMoreThanItCosts() {
    gives("from absolute(target(e => e is OrderLine and e.quantity > 1), 1000)");

    assertThat(shirts(2).basket().productTotal()).isEqualTo(sek("0.00"));
    assertThat(shirts(1).basket().productTotal()).isEqualTo(sek("199.00"));
  }

  @Test
  void couponsComeFirstAndPromotionsWorkOnWhatIsLeft() {
    gives("from percentage(order, 50%)");
    Cart cart = shop.aCartWithTwoShirts();

    RenderedCart shown = shop.change(cart.id(), new AddCoupon(new CouponCode("MINUS50")));

    assertThat(shown.basket().productTotal()).isEqualTo(sek("174.00"));
    assertThat(taken(shown)).containsExactly(sek("50.00"), sek("198.50"));
  }

  @Test
  void aShareOfMoreThanAllIsToldAndTakesNothingOff() {
    gives("from percentage(order, 110%)");

    try (LogLines log = LogLines.of("io.kassa.domain")) {
      assertThat(taken(shirts(2))).isEmpty();
      assertThat(log.lines())
          .anyMatch(
              line ->
                  line.contains("A promotion failed: a.hpromo:2:")
                      && line.contains("more than all that something costs: its rate is 1.1"));
    }
  }

  @Test
  void aRateThatIsWorkedOutAndComesToAllIsAll() {
    gives("from percentage(order, 100% / 7 * 7)\nfrom percentage(order, 1 - 100% / 7 * 7)");

    assertThat(shirts(2).basket().orderTotal()).isEqualTo(sek("0.00"));
  }

  @Test
  void aTargetIsNoAmountAndAnAmountIsNoTarget() {
    assertThat(told("from absolute(50, order)")).contains("a target is needed");
    assertThat(told("from absolute(order, target(e => e is OrderLine))"))
        .contains("the amount of a discount is a number, and this is a target of discounts");
    assertThat(told("from absolute(order, 0 - 5)")).contains("is not negative: -5");
    assertThat(told("from 10")).contains("the promotion answered a number");
  }

  private String told(String promotion) {
    gives(promotion);
    try (LogLines log = LogLines.of("io.kassa.domain")) {
      assertThat(taken(shirts(2))).isEmpty();
      return String.join("\n", log.lines());
    }
  }

  @Test
  void aBrokenPromotionAndOneThatThereIsNotStopNothing() {
    shop.ruleFiles.put("a.hrl", GIVE);
    shop.ruleFiles.put("b.hrl", GIVE.replace("a.hpromo", "b").replace("A gift", "Another"));
    shop.ruleFiles.put("a.hpromo", "from ordr.orderTotal");
    shop.ruleFiles.put("b.hpromo", "from percentage(order, 10%)");

    try (LogLines log = LogLines.of("io.kassa.domain")) {
      assertThat(shirts(2).basket().promotions())
          .containsExactly(new PricedPromotion("Another", sek("44.70")));
      assertThat(log.lines())
          .anyMatch(line -> line.contains("a.hpromo:1:6: there is no ordr here"))
          .anyMatch(line -> line.contains("A rule wants a promotion that there is not: a.hpromo"));
    }
  }

  @Test
  void aParameterThatNobodyGivesAValueIsToldWithWhatToDo() {
    has("free-shipping.hrule", "free-shipping.hdiscount");

    try (LogLines log = LogLines.of("io.kassa.domain")) {
      assertThat(shirts(3).basket().promotions()).isEmpty();
      assertThat(log.lines())
          .anyMatch(
              line ->
                  line.contains("free-shipping.hrule:3:7: nobody gives threshold a value")
                      && line.contains("into free-shipping.hrule.properties"));
    }
  }

  @Test
  void anOrderHasTwentyPromotionsAtMost() {
    IntStream.range(0, 25)
        .forEach(
            i -> {
              shop.ruleFiles.put("%02d.hrl".formatted(i), GIVE.replace("a.hpromo", "p" + i));
              shop.ruleFiles.put("p" + i + ".hpromo", "from absolute(order, 1)");
            });

    assertThat(taken(shirts(2))).hasSize(20);
  }

  @Test
  void anEmptyCartIsGivenNothing() {
    gives("from absolute(order, 1)");

    assertThat(shop.rendered(shop.anEmptyCart().id()).basket().promotions()).isEmpty();
  }
}
