package io.kassa.domain.cart;

import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.ScheduledEffects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells rules of carts that nobody uses any more. What they want to happen after the commit
 * happens; nothing is refused, and nothing is done to such a cart.
 */
@ApplicationScoped
public class CartHooks {

  private Carts carts;
  private Hooks hooks;
  private ScheduledEffects scheduled;

  CartHooks() {}

  /** Asks these rules, and schedules with this. */
  @Inject
  public CartHooks(Carts carts, Hooks hooks, ScheduledEffects scheduled) {
    this.carts = carts;
    this.hooks = hooks;
    this.scheduled = scheduled;
  }

  /** A cart was rejected, in the caller's transaction. */
  public void rejected(CartId cartId) {
    tell(cartId, OnTicketRejected.of(carts.require(cartId)));
  }

  /**
   * A cart is about to be removed, in the caller's transaction.
   *
   * @return how it is, for {@link #removed}
   */
  public TicketPicture beforeRemoval(CartId cartId) {
    TicketPicture picture = TicketPicture.of(carts.require(cartId));
    tell(cartId, new OnTicketBeforeDeleted(picture));
    return picture;
  }

  /** Carts were removed, in the caller's transaction. */
  public void removed(List<TicketPicture> carts) {
    carts.forEach(it -> tell(it.cartId(), new OnTicketDeleted(it)));
  }

  private void tell(CartId cartId, Hook hook) {
    hooks.tell(hook).forEach(effect -> scheduled.carryOut(effect, cartId.toString()));
  }
}
