package io.kassa.domain.order;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookUpOrderTest {

  private final Shop shop = new Shop();
  private final LookUpOrder lookUpOrder = OrderUseCases.lookUpOrder(shop);
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void anOrderIsShownToWhoeverKnowsANumberOfItAndItsEmail() {
    OrderReference reference = completed();
    String deliveryNumber = shop.orders.all().get(0).deliveries().get(0).deliveryNumber();

    for (String number : List.of(cart.cartNumber(), reference.orderNumber(), deliveryNumber)) {
      LookUpOrder.Found found = lookUpOrder.lookUp(number, " KIM@example.com");
      assertThat(found.order()).map(Order::reference).contains(reference);
      assertThat(found.cart()).map(RenderedCart::cartId).contains(cart.id());
      assertThat(found.payments())
          .extracting(Payment::authorizedAmount)
          .containsExactly(sek("447.00"));
    }
  }

  @Test
  void aCartThatIsNoOrderYetIsShownByItsNumber() {
    shop.change(cart.id(), new SetEmail(new EmailAddress("kim@example.com")));

    LookUpOrder.Found found = lookUpOrder.lookUp(cart.cartNumber(), "kim@example.com");

    assertThat(found.cart()).map(RenderedCart::cartId).contains(cart.id());
    assertThat(found.order()).isEmpty();
    assertThat(found.payments()).isEmpty();
  }

  @Test
  void aWrongNumberAndAWrongEmailCantBeToldApart() {
    OrderReference reference = completed();

    assertRejectedAs(
        ErrorCode.ORDER_NOT_FOUND, () -> lookUpOrder.lookUp("O999999", "kim@example.com"));
    assertRejectedAs(
        ErrorCode.ORDER_NOT_FOUND,
        () -> lookUpOrder.lookUp(reference.orderNumber(), "eve@example.com"));
  }

  @Test
  void aCartWithoutAnEmailIsShownToNobody() {
    assertRejectedAs(ErrorCode.ORDER_NOT_FOUND, () -> lookUpOrder.lookUp(cart.cartNumber(), ""));
  }

  private OrderReference completed() {
    return OrderUseCases.completeCart(shop)
        .complete(cart.id(), new PaidInFull("R1", sek("447.00"), OrderFixture.aContact()));
  }
}
