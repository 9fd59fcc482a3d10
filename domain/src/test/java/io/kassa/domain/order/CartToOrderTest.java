package io.kassa.domain.order;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.change.AddCoupon;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class CartToOrderTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private final CompleteCart completeCart = OrderUseCases.completeCart(shop);

  @Test
  void aCartBecomesTheOrderOfWhatWasPaidForWhoPaidIt() {
    shop.change(cart.id(), new AddCoupon(new CouponCode("TENTH")));
    PricedBasket sold = shop.rendered(cart.id()).basket();
    Order.Origin origin = new Order.Origin(cart.id(), "se", new LocaleTag("sv-SE"));

    List<Effect> effects =
        new CartToOrder()
            .apply(new OnCartToOrder(origin, cart.contents(), OrderFixture.aContact(), sold));

    assertThat(effects).hasSize(1);
    PlaceOrder order = (PlaceOrder) effects.get(0);
    assertThat(order.origin()).isEqualTo(origin);
    assertThat(order.basket()).isEqualTo(sold);
    assertThat(order.extras().contact()).isEqualTo(OrderFixture.aContact());
    assertThat(order.extras().coupons()).containsExactly(new CouponCode("TENTH"));
  }

  @Test
  void anotherRuleMayAddToTheOrder() {
    rules(
        hook ->
            new PlaceOrder(
                hook.origin(),
                hook.sold(),
                new OrderExtras(
                    hook.payer(),
                    List.of(),
                    List.of(),
                    hook.contents().orderFields(),
                    List.of("web"))));

    completeCart.complete(cart.id(), paid());

    assertThat(shop.orders.all().get(0).extras().tags()).containsExactly("web");
  }

  @Test
  void noRuleCanSellAnythingButWhatWasPaid() {
    PricedBasket other = PricedBasketFixture.aPricedBasket();
    rules(hook -> new PlaceOrder(hook.origin(), other, extras(hook)));

    completeCart.complete(cart.id(), paid());

    assertThat(shop.orders.all().get(0).basket().amountToPay()).isEqualTo(sek("447.00"));
    assertThat(other.amountToPay()).isNotEqualTo(sek("447.00"));
  }

  @Test
  void withoutTheRuleTheCartStaysAsItIsSoThatItIsTriedAgain() {
    completeCart.hooks = Hooks.of(List.of());

    assertThatThrownBy(() -> shop.transactions.run(() -> completeCart.complete(cart.id(), paid())))
        .isInstanceOf(IllegalStateException.class);

    assertThat(shop.orders.all()).isEmpty();
    assertThat(cart.state()).isEqualTo(CartState.OPEN);
  }

  private void rules(Function<OnCartToOrder, Effect> own) {
    completeCart.hooks = Hooks.of(List.of(new CartToOrder(), new OwnRule(own)));
  }

  private static PaidInFull paid() {
    return new PaidInFull("R1", sek("447.00"), OrderFixture.aContact());
  }

  private static OrderExtras extras(OnCartToOrder hook) {
    return new OrderExtras(
        hook.payer(), List.of(), List.of(), hook.contents().orderFields(), List.of());
  }

  private record OwnRule(Function<OnCartToOrder, Effect> script) implements Rule<OnCartToOrder> {

    @Override
    public String name() {
      return "own";
    }

    @Override
    public Class<OnCartToOrder> listensTo() {
      return OnCartToOrder.class;
    }

    @Override
    public List<Effect> apply(OnCartToOrder hook) {
      return List.of(script.apply(hook));
    }
  }
}
