package io.kassa.domain.administration;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.fulfilment.ReadOrderMoney;
import io.kassa.domain.fulfilment.ReadOrderMoney.OrderMoney;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.review.ReviewCase;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows what is on record. */
@Stateless
public class ReadDossier {

  @Inject Dossiers dossiers;
  @Inject Carts carts;
  @Inject ReadOrderMoney money;

  /** Everything about a cart. Its contents are personal: whoever shows them masks them. */
  public record Dossier(
      Cart cart,
      Optional<OrderMoney> order,
      List<KustomCheckout> checkouts,
      List<ReviewCase> cases,
      List<Happening> happenings) {}

  /** The carts that fit. */
  public List<CartLine> find(CartQuery query) {
    return dossiers.findCarts(query);
  }

  /**
   * Everything about a cart.
   *
   * @throws io.kassa.domain.error.Rejection NOT_FOUND
   */
  public Dossier read(CartId cartId) {
    Cart cart = carts.require(cartId);
    return new Dossier(
        cart,
        cart.order().map(OrderReference::orderNumber).map(money::read),
        dossiers.checkouts(cartId),
        dossiers.cases(cartId),
        dossiers.happenings(cartId));
  }
}
