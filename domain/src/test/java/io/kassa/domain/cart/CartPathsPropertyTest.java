package io.kassa.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.CartTerms;
import io.kassa.domain.pricing.PricedBasket;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CartPathsPropertyTest {

  @Provide
  Arbitrary<CartPaths> paths() {
    return CartPaths.any();
  }

  @Property
  void whatACartCostsDependsOnWhatIsInItNotOnHowItCameThere(@ForAll("paths") CartPaths paths) {
    PricedBasket straight = walk(paths, paths.straight());
    PricedBasket detour = walk(paths, paths.detour());

    assertThat(detour.productTotal()).isEqualTo(straight.productTotal());
    assertThat(detour.orderTotal()).isEqualTo(straight.orderTotal());
    assertThat(detour.orderTaxTotal()).isEqualTo(straight.orderTaxTotal());
    assertThat(detour.shipping()).isEqualTo(straight.shipping());
    assertThat(detour.promotions()).isEqualTo(straight.promotions());
    assertThat(detour.lines())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lineId")
        .containsExactlyInAnyOrderElementsOf(straight.lines());
  }

  @Property
  void everyChangeMayArriveTwice(@ForAll("paths") CartPaths paths) {
    CartTerms terms = paths.terms();
    CartContents once = CartContents.empty();

    for (CartChange change : paths.detour()) {
      once = change.applyTo(once, terms);
      assertThat(change.applyTo(once, terms)).isEqualTo(once);
    }
  }

  private static PricedBasket walk(CartPaths paths, List<CartChange> changes) {
    Cart cart = CartFixture.anOpenCart(paths.terms().profile().profileKey());
    changes.forEach(change -> cart.change(change, paths.terms()));
    return paths.preview().render(cart).basket();
  }
}
