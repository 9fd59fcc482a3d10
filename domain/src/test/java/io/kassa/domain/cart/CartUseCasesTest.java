package io.kassa.domain.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.change.AddItem;
import io.kassa.domain.cart.change.RemoveItem;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.profile.LocaleTag;
import io.kassa.domain.workbench.Shop;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartUseCasesTest {

  private static final LocaleTag SWEDISH = new LocaleTag("sv-SE");

  private final Shop shop = new Shop();

  @Test
  void aCartIsOpenedUnderItsProfileWithANumberOfItsOwn() {
    CartId first = open("se-webshop", SWEDISH, Optional.empty());
    CartId second = open("se-webshop", SWEDISH, Optional.of("NO"));

    Cart cart = shop.carts.require(first);
    assertThat(cart.cartNumber()).isEqualTo("C100001");
    assertThat(cart.country()).isEqualTo(new CountryCode("SE"));
    assertThat(cart.locale()).isEqualTo(SWEDISH);
    assertThat(cart.profileKey()).isEqualTo("se-webshop");
    assertThat(cart.isOpen()).isTrue();
    assertThat(shop.carts.require(second).cartNumber()).isEqualTo("C100002");
    assertThat(shop.carts.require(second).country()).isEqualTo(new CountryCode("NO"));
  }

  @Test
  void noCartIsOpenedUnderTermsThatTheShopDoesNotOffer() {
    assertRejectedAs(
        ErrorCode.PROFILE_NOT_FOUND, () -> open("fr-webshop", SWEDISH, Optional.empty()));
    assertRejectedAs(
        ErrorCode.LOCALE_NOT_SUPPORTED,
        () -> open("se-webshop", new LocaleTag("fr-FR"), Optional.empty()));
    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED, () -> open("se-webshop", SWEDISH, Optional.of("FR")));
    assertThat(shop.carts.all()).isEmpty();
  }

  @Test
  void aChangeAnswersWithTheCartAsItIsThen() {
    Cart cart = shop.anEmptyCart();

    RenderedCart shown = changeCart().change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 1));

    assertThat(shown.basket().amountToPay()).isEqualTo(sek("248.00"));
    assertThat(shown.contents()).isEqualTo(cart.contents());
  }

  @Test
  void whoeverListensIsToldOfAChangeAndOfNothingElse() {
    Cart cart = shop.anEmptyCart();
    AddItem add = new AddItem(UUID.randomUUID(), "TS001", 1);

    changeCart().change(cart.id(), add);
    changeCart().change(cart.id(), add);

    assertThat(shop.changed.heard())
        .extracting(CartChanged::change, CartChanged::orderTotal)
        .containsExactly(tuple(add, sek("248.00")));
    assertThat(shop.changed.heard().get(0).revision()).isEqualTo(cart.revision());
  }

  @Test
  void aCartThatNobodyOpenedIsNeitherChangedNorRead() {
    ReadCart readCart = CartUseCases.readCart(shop);

    assertRejectedAs(
        ErrorCode.NOT_FOUND,
        () -> changeCart().change(CartId.random(), new RemoveItem(UUID.randomUUID())));
    assertRejectedAs(ErrorCode.NOT_FOUND, () -> readCart.read(CartId.random()));
  }

  @Test
  void aCompletedCartIsNotChanged() {
    Cart cart = shop.anEmptyCart();
    CartFixture.complete(cart);

    assertRejectedAs(
        ErrorCode.CART_COMPLETED,
        () -> changeCart().change(cart.id(), new AddItem(UUID.randomUUID(), "TS001", 1)));
  }

  private CartId open(String profileKey, LocaleTag locale, Optional<String> country) {
    return CartUseCases.openCart(shop)
        .open(new OpenCart.Command(profileKey, locale, country.map(CountryCode::of)));
  }

  private ChangeCart changeCart() {
    return CartUseCases.changeCart(shop);
  }
}
