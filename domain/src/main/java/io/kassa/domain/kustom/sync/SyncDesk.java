package io.kassa.domain.kustom.sync;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartEffects;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.CartState;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.OnCartMutation;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.job.ScheduleJob;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrderId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The short transactions of a synchronization. Each holds the cart's row. */
@Stateless
public class SyncDesk {

  @Inject Carts carts;
  @Inject CartPreview preview;
  @Inject CartEffects effects;
  @Inject CartKustomSync rule;
  @Inject KustomCheckouts checkouts;
  @Inject Jobs jobs;
  @Inject ScheduleJob scheduleJob;
  @Inject Clock clock;

  /**
   * Kustom shows this; unless something else is to be shown by now, the hashes agree. Not to be
   * committed where another job has begun meanwhile: the cart may have gone back to this picture
   * after Kustom was told of a newer one.
   *
   * @param uncertain whether an older picture may yet arrive at Kustom; it is looked again when it
   *     can't any more
   */
  public void arrived(SyncJob sync, boolean uncertain) {
    Cart cart = carts.requireLocked(sync.cartId());
    if (uncertain) {
      scheduleLook(sync.cartId(), sync.orderId());
    }
    SyncFields fields = SyncFields.of(cart.contents());
    if (isAbout(sync, fields) && fields.pendingHash().equals(Optional.of(sync.payload().hash()))) {
      cart.setAppFields(fields.arrived().toFields(), clock.instant());
    }
  }

  /**
   * Looks what Kustom shows when no older picture can arrive there any more; not at the order of a
   * cart that there is not.
   */
  public void lookLater(CartId cartId, KustomOrderId orderId) {
    // Holding the cart, so that no two schedule the same at once.
    carts.lock(cartId).ifPresent(cart -> scheduleLook(cartId, orderId));
  }

  /** Kustom has forgotten the order, and nothing was paid: the next checkout creates another. */
  public void gone(SyncJob sync) {
    Cart cart = carts.requireLocked(sync.cartId());
    living(sync).flatMap(checkouts::lock).ifPresent(KustomCheckout::abandon);
    if (isAbout(sync, SyncFields.of(cart.contents())) && cart.state() == CartState.OPEN) {
      cart.setAppFields(SyncFields.none().toFields(), clock.instant());
    }
  }

  /** Our record of the order, if it still is the cart's. */
  public Optional<UUID> living(SyncJob sync) {
    return living(sync.cartId(), sync.orderId());
  }

  /** Our record of this order, if it still is the cart's. */
  public Optional<UUID> living(CartId cartId, KustomOrderId orderId) {
    return checkouts
        .findLiving(cartId)
        .filter(checkout -> checkout.orderId().equals(Optional.of(orderId)))
        .map(KustomCheckout::checkoutId);
  }

  /**
   * Lets the order follow the cart, within the caller's transaction, which holds the cart.
   *
   * @return the cart as it is shown afterwards
   */
  public RenderedCart follow(Cart cart) {
    RenderedCart shown = preview.render(cart);
    return effects.carryOut(rule.apply(new OnCartMutation(shown)), cart, shown);
  }

  /** Whether Kustom is being told about this cart, or will be without anybody asking. */
  public boolean isUnderWay(CartId cartId) {
    return jobs.isActive(SyncJob.key(cartId));
  }

  /**
   * Tells Kustom once more what this order is to sell, whatever we believe that it shows; nothing
   * if the cart is not open, or the order not the cart's any more.
   */
  public void tellAgain(CartId cartId, KustomOrderId orderId) {
    carts.lock(cartId).ifPresent(cart -> tellAgain(cart, orderId));
  }

  private void tellAgain(Cart cart, KustomOrderId orderId) {
    SyncFields fields = SyncFields.of(cart.contents());
    if (cart.state() == CartState.OPEN && fields.orderId().equals(Optional.of(orderId))) {
      RenderedCart shown = preview.render(cart);
      effects.carryOut(CartKustomSync.tellAgain(shown, orderId, fields), cart, shown);
    }
  }

  /**
   * Tells Kustom once more if, though the hashes agree, it shows something else; looks again later
   * where Kustom is being told right now.
   */
  public void compare(CartId cartId, KustomOrder order) {
    Cart cart = carts.requireLocked(cartId);
    SyncFields fields = SyncFields.of(cart.contents());
    if (!fields.orderId().equals(Optional.of(order.orderId()))) {
      return;
    }
    if (!fields.agree() && isUnderWay(cartId)) {
      scheduleLook(cartId, order.orderId());
    } else if (fields.agree()
        && !KustomLines.of(preview.render(cart)).sellTheSameAs(order.amounts())) {
      tellAgain(cart, order.orderId());
    }
  }

  /** The caller holds the cart. */
  private void scheduleLook(CartId cartId, KustomOrderId orderId) {
    scheduleJob.schedule(new OrderCheck(cartId, orderId).after(clock.instant()));
  }

  private static boolean isAbout(SyncJob sync, SyncFields fields) {
    return fields.orderId().equals(Optional.of(sync.orderId()));
  }
}
