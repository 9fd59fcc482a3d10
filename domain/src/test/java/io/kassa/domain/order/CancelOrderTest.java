package io.kassa.domain.order;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.workbench.Shop;
import org.junit.jupiter.api.Test;

class CancelOrderTest {

  private final Shop shop = new Shop();
  private final CancelOrder cancelOrder = OrderUseCases.cancelOrder(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void theOrderOfACartIsCancelledOnceAndAgain() {
    OrderUseCases.completeCart(shop)
        .complete(cart.id(), new PaidInFull("R1", sek("447.00"), OrderFixture.aContact()));

    RenderedCart shown = cancelOrder.cancel(cart.id());
    cancelOrder.cancel(cart.id());

    assertThat(shop.orders.all().get(0).state()).isEqualTo(OrderState.CANCELLED);
    assertThat(shown.cartId()).isEqualTo(cart.id());
    assertThat(shown.basket().amountToPay()).isEqualTo(sek("447.00"));
  }

  @Test
  void aCartThatIsNoOrderYetCantBeCancelled() {
    assertRejectedAs(ErrorCode.NO_ORDER, () -> cancelOrder.cancel(cart.id()));
  }

  @Test
  void aCartThatNobodyOpenedIsNotFound() {
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> cancelOrder.cancel(CartId.random()));
  }
}
