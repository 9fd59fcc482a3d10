package io.kassa.domain.cart.live;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartTouched;
import io.kassa.domain.cart.ReadCart;
import io.kassa.domain.cart.RenderedCart;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The carts that are watched on this server. Whatever happens to one of them, it is rendered soon
 * after; what happens while it is rendered causes one more rendering, not several.
 */
@ApplicationScoped
public class LiveCarts {

  private final Map<CartId, WatchedCart> watched = new ConcurrentHashMap<>();

  @Resource private ManagedExecutorService threads;

  private Function<CartId, RenderedCart> reading;
  private FewAtOnce renderings;

  LiveCarts() {}

  @Inject
  LiveCarts(ReadCart readCart, LiveCartSettings settings) {
    this.reading = readCart::read;
    this.renderings = new FewAtOnce(task -> threads.execute(task), settings.maxRenderings());
  }

  private LiveCarts(Function<CartId, RenderedCart> reading, FewAtOnce renderings) {
    this.reading = reading;
    this.renderings = renderings;
  }

  /** Works without a container: reads like this, on these threads. */
  public static LiveCarts of(
      Function<CartId, RenderedCart> reading, Executor threads, int maxRenderings) {
    return new LiveCarts(reading, new FewAtOnce(threads, maxRenderings));
  }

  /** Lets somebody look at a cart from now on, instead of who did; nothing is shown yet. */
  public void watch(CartId cartId, CartWatcher watcher) {
    watched.put(cartId, new WatchedCart(() -> reading.apply(cartId), watcher, renderings));
  }

  /** Nobody looks at this cart any more; the watcher may be shown one last rendering. */
  public void unwatch(CartId cartId) {
    watched.remove(cartId);
  }

  /** The cart may have changed: shows it to whoever watches it, soon and on another thread. */
  public void look(CartId cartId) {
    WatchedCart cart = watched.get(cartId);
    if (cart != null) {
      cart.look();
    }
  }

  /** Tries again those carts that could not be shown. */
  public void lookAtFailed() {
    watched.values().stream().filter(WatchedCart::hasFailed).forEach(WatchedCart::look);
  }

  /**
   * Which revision was shown of each cart that is watched; those of which none was are left out.
   */
  public Map<CartId, Long> shown() {
    return watched.entrySet().stream()
        .filter(entry -> entry.getValue().wasShown())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().revision()));
  }

  void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) CartTouched touched) {
    look(touched.cartId());
  }
}
