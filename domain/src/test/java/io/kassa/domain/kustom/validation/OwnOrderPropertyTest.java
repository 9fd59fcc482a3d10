package io.kassa.domain.kustom.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartPaths;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.FieldKey;
import io.kassa.domain.cart.change.SetField;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.checkout.CheckoutUseCases;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OwnOrderPropertyTest {

  @Provide
  Arbitrary<CartPaths> paths() {
    return CartPaths.any();
  }

  @Property
  void aCartsOwnOrderMayAlwaysBeBought(@ForAll("paths") CartPaths paths) {
    Shop shop = paths.shop();
    Cart cart = shop.anEmptyCart(paths.terms().profile().profileKey());
    List<CartChange> changes = paths.detour();

    shop.change(cart.id(), changes.get(0));
    boolean checkedOut = checksOutIfThereIsSomething(shop, cart);
    for (CartChange change : changes.subList(1, changes.size())) {
      shop.change(cart.id(), change);
      checkedOut = checkedOut || checksOutIfThereIsSomething(shop, cart);
      shop.work();
    }
    shop.change(cart.id(), new SetField(new FieldKey("gift"), new FieldValue(true)));

    ValidateKustomOrder validate = ValidationUseCases.validateOrder(shop);
    assertThat(validate.validate(presented(shop, cart), validate.deadline()))
        .isEqualTo(new Verdict.Approved());
  }

  private static boolean checksOutIfThereIsSomething(Shop shop, Cart cart) {
    if (cart.contents().items().isEmpty()) {
      return false;
    }
    return !CheckoutUseCases.startCheckout(shop)
        .start(cart.id(), KustomOrderFixture.URLS)
        .isEmpty();
  }

  private static PresentedOrder presented(Shop shop, Cart cart) {
    KustomOrder order = shop.kustom.read(shop.kustom.orderIds().get(0)).result().orElseThrow();
    return new PresentedOrder(order, cart.id().toString(), Optional.empty());
  }
}
