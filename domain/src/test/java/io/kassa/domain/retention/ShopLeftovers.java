package io.kassa.domain.retention;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.workbench.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a shop in memory knows of its carts; nothing is cleared away there. */
record ShopLeftovers(Shop shop) implements Leftovers {

  @Override
  public boolean mayBePaid(CartId cartId) {
    return shop.checkouts.all().stream()
        .filter(checkout -> checkout.cartId().equals(cartId) && !checkout.isCompleted())
        .anyMatch(checkout -> checkout.looks().nextAt().isPresent());
  }

  @Override
  public boolean hasOpenCase(CartId cartId) {
    return shop.reviewCases.all().stream()
        .filter(it -> it.subject().cartId().equals(Optional.of(cartId.value())))
        .anyMatch(ReviewCase::isOpen);
  }

  @Override
  public int clear(Leftover leftover, Instant then, int limit, Consumer<CartId> cart) {
    throw new UnsupportedOperationException("Nothing is cleared away in memory");
  }

  @Override
  public List<CartId> findWithShopper(Instant then, Optional<CartId> after, int limit) {
    throw new UnsupportedOperationException("Nothing is cleared away in memory");
  }
}
