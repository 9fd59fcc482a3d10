package io.kassa.domain.administration;

import io.kassa.domain.cart.CartId;
import java.util.List;

/** Looks through what is on record in several stores at once. Every method needs a transaction. */
public interface Dossiers {

  /** What one cart shows at most of what happened: the newest. */
  int MAX_HAPPENINGS = 2_000;

  /** The carts that fit. */
  List<CartLine> findCarts(CartQuery query);

  /**
   * Everything that happened to a cart, its orders and payments, oldest first, at most {@value
   * #MAX_HAPPENINGS}, without what Kustom was told.
   */
  List<Happening> happenings(CartId cartId);

  /**
   * Jobs in this state, newest first.
   *
   * @param limit at most so many
   */
  List<JobLine> jobs(String state, int limit);

  /** How many jobs there are that have not ended, or are parked. */
  List<JobCount> countJobs();
}
