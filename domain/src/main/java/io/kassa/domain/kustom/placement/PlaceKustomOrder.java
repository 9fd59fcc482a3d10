package io.kassa.domain.kustom.placement;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomPurchase;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Places the order for a paid Kustom order, and after the commit tells Kustom. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // Kustom hears only of what is safe
public class PlaceKustomOrder {

  @Inject PlacementDesk desk;
  @Inject SettleKustomOrder settle;

  /**
   * Places the order, unless that is done; may be called any number of times, at once. Waits for
   * Kustom only a little: what it can't be told at once, a job tells it.
   *
   * @param order as Kustom showed it, complete
   */
  public void place(CartId cartId, UUID checkoutId, KustomOrder order) {
    desk.complete(cartId, checkoutId, order, Optional.empty());
    settle.settleSoon(checkoutId);
  }

  /**
   * The same for a purchase that order management has shown.
   *
   * @param purchase alive
   */
  public void place(CartId cartId, UUID checkoutId, KustomPurchase purchase) {
    desk.complete(cartId, checkoutId, purchase.order(), Optional.of(purchase));
    settle.settleSoon(checkoutId);
  }
}
