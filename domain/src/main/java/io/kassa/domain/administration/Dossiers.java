package io.kassa.domain.administration;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.review.ReviewCase;
import java.util.List;

/** Looks through everything that is on record. Every method needs a transaction. */
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

  /** Every Kustom order that a cart ever had, oldest first; they are not to be changed. */
  List<KustomCheckout> checkouts(CartId cartId);

  /** Every case about a cart, oldest first; they are not to be changed. */
  List<ReviewCase> cases(CartId cartId);

  /**
   * Jobs in this state, newest first.
   *
   * @param limit at most so many
   */
  List<JobLine> jobs(String state, int limit);

  /** How many jobs there are that have not ended, or are parked. */
  List<JobCount> countJobs();
}
