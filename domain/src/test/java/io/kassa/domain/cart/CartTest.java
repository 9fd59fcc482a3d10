package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.cart.change.SetEmail;
import io.kassa.domain.cart.change.SetPhone;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedBasketFixture;
import io.kassa.domain.workbench.Shop;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void anOpenCartHasNoOrder() {
    assertThat(cart.isOpen()).isTrue();
    assertThat(cart.order()).isEmpty();
    assertThat(cart.placedBasket()).isEmpty();
  }

  @Test
  void aRejectedChangeChangesNothing() {
    CartContents before = cart.contents();

    assertRejectedAs(
        ErrorCode.ITEM_NOT_FOUND, () -> shop.change(cart.id(), new RemoveItem(UUID.randomUUID())));

    assertThat(cart.contents()).isEqualTo(before);
  }

  @Test
  void aCompletedCartRemembersItsOrderAndPayment() {
    UUID payment = UUID.randomUUID();
    OrderReference order = new OrderReference(UUID.randomUUID(), "O100001");

    cart.complete(
        order,
        PricedBasketFixture.aPricedBasket(),
        new Cart.Payer(payment, Contact.unknown()),
        shop.clock.instant());

    assertThat(cart.state()).isEqualTo(CartState.COMPLETED);
    assertThat(cart.order()).contains(order);
    assertThat(cart.contents().payments()).containsExactly(payment);
  }

  @Test
  void whatThePayerToldWinsOverWhatTheCartKnew() {
    shop.change(cart.id(), new SetEmail(new EmailAddress("old@example.com")));
    shop.change(cart.id(), new SetPhone(new PhoneNumber("112")));

    cart.complete(
        new OrderReference(UUID.randomUUID(), "O100001"),
        PricedBasketFixture.aPricedBasket(),
        new Cart.Payer(
            UUID.randomUUID(), Contact.unknown().withEmail(new EmailAddress("kim@example.com"))),
        shop.clock.instant());

    assertThat(cart.contents().contact().email()).contains(new EmailAddress("kim@example.com"));
    assertThat(cart.contents().contact().phone()).contains(new PhoneNumber("112"));
  }

  @Test
  void aCompletedCartIsChangedByNobody() {
    CartFixture.complete(cart);
    CartContents before = cart.contents();

    assertRejectedAs(
        ErrorCode.CART_COMPLETED,
        () -> shop.change(cart.id(), new SetEmail(new EmailAddress("kim@example.com"))));
    assertThat(cart.contents()).isEqualTo(before);
  }

  @Test
  void aCartIsCompletedOnceOnly() {
    CartFixture.complete(cart);

    assertThatThrownBy(() -> CartFixture.complete(cart)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void marksOfTheProductAreSetAndRemovedAtAnyTime() {
    CartFixture.complete(cart);

    cart.setAppFields(Map.of("mark", Optional.of(FieldValue.text("set"))), shop.clock.instant());
    assertThat(cart.contents().appFields()).containsKey("mark");

    cart.setAppFields(Map.of("mark", Optional.empty()), shop.clock.instant());
    assertThat(cart.contents().appFields()).isEmpty();
  }
}
