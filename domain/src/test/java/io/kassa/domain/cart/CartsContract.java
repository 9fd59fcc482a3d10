package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.profile.CartProfileFixture;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.time.MovableClock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of carts has to do. */
public interface CartsContract {

  Carts carts();

  CartProfiles profiles();

  Transactions transactions();

  @Test
  default void aCartIsFoundByItsIdAsItWasAdded() {
    Cart cart = added(anOpenCart());

    Cart found = transactions().in(() -> carts().require(cart.id()));

    assertThat(found)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("revision", "_persistence.*")
        .isEqualTo(cart);
  }

  @Test
  default void aCartIsFoundByItsNumber() {
    Cart cart = added(anOpenCart());

    Optional<Cart> found = transactions().in(() -> carts().findByNumber(cart.cartNumber()));

    assertThat(found).map(Cart::id).contains(cart.id());
  }

  @Test
  default void aCartThatNobodyAddedIsNotFound() {
    CartId nobody = CartId.random();

    assertThat(transactions().in(() -> carts().find(nobody))).isEmpty();
    assertThat(transactions().in(() -> carts().lock(nobody))).isEmpty();
    assertThat(transactions().in(() -> carts().findByNumber("C0"))).isEmpty();
  }

  @Test
  default void whoeverRequiresACartThatNobodyAddedIsRejected() {
    CartId nobody = CartId.random();

    assertRejectedAs(ErrorCode.NOT_FOUND, () -> transactions().in(() -> carts().require(nobody)));
    assertRejectedAs(
        ErrorCode.NOT_FOUND, () -> transactions().in(() -> carts().requireLocked(nobody)));
  }

  @Test
  default void whatIsChangedUnderTheLockIsStored() {
    CartId cartId = added(anOpenCart()).id();
    Map<String, Optional<FieldValue>> mark = Map.of("mark", Optional.of(FieldValue.text("set")));

    transactions().run(() -> carts().requireLocked(cartId).setAppFields(mark, MovableClock.START));

    Cart found = transactions().in(() -> carts().require(cartId));
    assertThat(found.contents().appFields()).containsEntry("mark", FieldValue.text("set"));
  }

  @Test
  default void whoHoldsACartMayAskForItAgainWithoutLosingItsChanges() {
    CartId cartId = added(anOpenCart()).id();
    Map<String, Optional<FieldValue>> mark = Map.of("mark", Optional.of(FieldValue.text("set")));

    transactions()
        .run(
            () -> {
              Cart cart = carts().requireLocked(cartId);
              cart.setAppFields(mark, MovableClock.START);
              assertThat(carts().requireLocked(cartId)).isSameAs(cart);
            });

    Cart found = transactions().in(() -> carts().require(cartId));
    assertThat(found.contents().appFields()).containsEntry("mark", FieldValue.text("set"));
  }

  @Test
  default void aCompletedCartRemembersItsOrder() {
    CartId cartId = added(anOpenCart()).id();

    OrderReference order =
        transactions().in(() -> CartFixture.complete(carts().requireLocked(cartId)));

    Cart found = transactions().in(() -> carts().require(cartId));
    assertThat(found.state()).isEqualTo(CartState.COMPLETED);
    assertThat(found.order()).contains(order);
    assertThat(found.placedBasket().orElseThrow().amountToPay().minor()).isEqualTo(40720);
  }

  @Test
  default void aCartUnderAnIdThatIsTakenIsRefused() {
    Cart cart = added(anOpenCart());
    Cart other =
        new Cart(cart.id(), CartFixture.aCartNumber(), CartFixture.anOpening(cart.profileKey()));

    assertThatThrownBy(() -> transactions().run(() -> carts().add(other)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aCartUnderANumberThatIsTakenIsRefused() {
    Cart cart = added(anOpenCart());
    Cart other =
        new Cart(CartId.random(), cart.cartNumber(), CartFixture.anOpening(cart.profileKey()));

    assertThatThrownBy(() -> transactions().run(() -> carts().add(other)))
        .isInstanceOf(RuntimeException.class);
  }

  private Cart anOpenCart() {
    String profileKey = CartProfileFixture.aProfileKey();
    transactions().run(() -> profiles().put(CartProfileFixture.aSwedishProfile(profileKey)));
    return CartFixture.anOpenCart(profileKey);
  }

  private Cart added(Cart cart) {
    transactions().run(() -> carts().add(cart));
    return cart;
  }
}
