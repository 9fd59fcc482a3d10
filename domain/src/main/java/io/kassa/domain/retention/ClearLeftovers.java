package io.kassa.domain.retention;

import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.TicketPicture;
import io.kassa.domain.job.ForgetJobs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Clears away what is old enough, a little at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClearLeftovers {

  private static final Logger LOG = Logger.getLogger(ClearLeftovers.class.getName());

  /** Rows of one transaction. */
  static final int BATCH = 200;

  @Inject Leftovers leftovers;
  @Inject ForgetShopper forget;
  @Inject ForgetJobs jobs;
  @Inject Carts carts;
  @Inject CartHooks hooks;
  @Inject RetentionSettings settings;
  @Inject Clock clock;

  /**
   * Clears some away, in a transaction of its own.
   *
   * @return how many; none: there are no more
   */
  public int clear(Leftover leftover) {
    Instant then = clock.instant().minus(settings.period(leftover));
    return switch (leftover) {
      case UNUSED_CARTS -> leftovers.clear(leftover, then, BATCH, this::reject);
      case REJECTED_CARTS -> remove(then);
      case JOBS, EVENTS, CALLS, CHANGES -> leftovers.clear(leftover, then, BATCH, cart -> {});
    };
  }

  private void reject(CartId cartId) {
    carts.requireLocked(cartId).reject(clock.instant());
    hooks.rejected(cartId);
  }

  private int remove(Instant then) {
    List<TicketPicture> removed = new ArrayList<>();
    int cleared =
        leftovers.clear(Leftover.REJECTED_CARTS, then, BATCH, it -> removed.add(last(it)));
    hooks.removed(removed);
    return cleared;
  }

  /** What rules want of it now is done after it is gone: only what was before is forgotten. */
  private TicketPicture last(CartId cartId) {
    jobs.forgetEnded(List.of(cartId.toString()));
    return hooks.beforeRemoval(cartId);
  }

  /**
   * Forgets some shoppers whose orders are old enough, each in a transaction of its own.
   *
   * @param after the last that was looked at; nothing: from the beginning
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Part forgetShoppers(Optional<CartId> after) {
    Optional<Instant> then = settings.shoppers().map(clock.instant()::minus);
    List<CartId> found = then.map(it -> forget.find(it, after, BATCH)).orElseGet(List::of);
    int forgotten = 0;
    for (CartId cartId : found) {
      forgotten += forgets(cartId) ? 1 : 0;
    }
    return new Part(
        forgotten, found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1)));
  }

  /** One that can't be forgotten now must not keep the others. */
  private boolean forgets(CartId cartId) {
    try {
      return forget.forgetUnlessNeeded(cartId).isEmpty();
    } catch (RuntimeException problem) {
      LOG.log(Level.WARNING, problem, () -> "Not forgotten: the shopper of cart " + cartId);
      return false;
    }
  }

  /**
   * What was done of a part.
   *
   * @param last that was looked at; nothing: there are no more
   */
  public record Part(int forgotten, Optional<CartId> last) {}
}
