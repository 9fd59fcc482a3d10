package io.kassa.domain.retention;

import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.cart.TicketPicture;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clears away what is old enough, a little at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClearLeftovers {

  /** Rows of one transaction. */
  static final int BATCH = 200;

  @Inject Leftovers leftovers;
  @Inject ForgetShopper forget;
  @Inject CartHooks carts;
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
      case UNUSED_CARTS -> leftovers.clear(leftover, then, BATCH, carts::rejected);
      case REJECTED_CARTS -> remove(then);
      case JOBS, EVENTS, CALLS -> leftovers.clear(leftover, then, BATCH, cart -> {});
    };
  }

  private int remove(Instant then) {
    List<TicketPicture> removed = new ArrayList<>();
    int cleared =
        leftovers.clear(
            Leftover.REJECTED_CARTS, then, BATCH, it -> removed.add(carts.beforeRemoval(it)));
    carts.removed(removed);
    return cleared;
  }

  /**
   * Forgets some shoppers whose orders are old enough, in a transaction of its own.
   *
   * @return how many; none: there are no more, or nothing is erased by itself
   */
  public int forgetShoppers() {
    Optional<Instant> then = settings.shoppers().map(clock.instant()::minus);
    return then.map(
            it ->
                (int)
                    leftovers.findWithShopper(it, BATCH).stream()
                        .filter(forget::forgetIfEnded)
                        .count())
        .orElse(0);
  }
}
