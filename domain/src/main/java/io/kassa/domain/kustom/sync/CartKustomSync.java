package io.kassa.domain.kustom.sync;

import io.kassa.domain.cart.OnCartMutation;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.Turn;
import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Lets Kustom be told when a cart differs from what Kustom shows (commerce integration, cart
 * synchronization): compares fingerprints, marks the cart with the new one and schedules the job.
 *
 * <p>A cart that went back to what Kustom showed last, while something else was on its way there,
 * is told again: which of the two Kustom shows is not known, so the cart's {@code kustomSyncHash}
 * is taken away until it is. An empty cart is no order that Kustom would take: it is marked and not
 * told, so that the iframe stays suspended until something is in it again.
 */
@ApplicationScoped
public class CartKustomSync implements Rule<OnCartMutation> {

  @Override
  public String name() {
    return "cart-kustom-sync";
  }

  @Override
  public Class<OnCartMutation> listensTo() {
    return OnCartMutation.class;
  }

  /** What other rules do to a cart may change its price. */
  @Override
  public Turn turn() {
    return Turn.LAST;
  }

  @Override
  public boolean isIndispensable() {
    return true;
  }

  @Override
  public List<Effect> apply(OnCartMutation mutation) {
    RenderedCart cart = mutation.cart();
    SyncFields fields = SyncFields.of(cart.contents());
    return fields.orderId().map(orderId -> follow(cart, orderId, fields)).orElseGet(List::of);
  }

  private static List<Effect> follow(RenderedCart cart, KustomOrderId orderId, SyncFields fields) {
    SyncPayload payload = new SyncPayload(KustomLines.of(cart));
    String hash = payload.hash();
    if (fields.pendingHash().filter(hash::equals).isPresent()) {
      return List.of();
    }
    Effect mark = new Effect.KeepMarks(fields.pending(hash).toFields());
    return payload.amounts().lines().isEmpty()
        ? List.of(mark)
        : List.of(mark, job(cart, orderId, payload));
  }

  /** Tells Kustom, whatever the fingerprints say. */
  static List<Effect> tellAgain(RenderedCart cart, KustomOrderId orderId, SyncFields fields) {
    SyncPayload payload = new SyncPayload(KustomLines.of(cart));
    return List.of(
        new Effect.KeepMarks(fields.unknown().pending(payload.hash()).toFields()),
        job(cart, orderId, payload));
  }

  private static Effect job(RenderedCart cart, KustomOrderId orderId, SyncPayload payload) {
    long nextRevision = cart.identity().revision();
    return new SyncJob(cart.cartId(), orderId, payload, nextRevision).toEffect();
  }
}
