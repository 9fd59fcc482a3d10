package io.kassa.domain.order;

import io.kassa.domain.cart.CartContents;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what order a cart becomes (cart lifecycle, cart-to-order). */
@ApplicationScoped
public class CartToOrder implements Rule<OnCartToOrder> {

  @Override
  public String name() {
    return "cart-to-order";
  }

  @Override
  public Class<OnCartToOrder> listensTo() {
    return OnCartToOrder.class;
  }

  /** After all others: a shop's own rule comes first. */
  @Override
  public Turn turn() {
    return Turn.LAST;
  }

  @Override
  public boolean isIndispensable() {
    return true;
  }

  @Override
  public List<Effect> apply(OnCartToOrder hook) {
    CartContents contents = hook.contents();
    return List.of(
        new PlaceOrder(
            hook.origin(),
            hook.sold(),
            new OrderExtras(
                contents.contact().updatedBy(hook.payer()),
                contents.coupons(),
                hook.sold().promotions(),
                contents.orderFields(),
                List.of())));
  }
}
