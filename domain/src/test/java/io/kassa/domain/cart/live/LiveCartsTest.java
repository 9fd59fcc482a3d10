package io.kassa.domain.cart.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.CartTouched;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.workbench.Shop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LiveCartsTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final Visitor visitor = new Visitor();
  private Runnable whileRendering = () -> {};
  private Optional<RuntimeException> trouble = Optional.empty();
  private final LiveCarts live = LiveCarts.of(this::read, threads::add, 2);

  @Test
  void aChangeIsShownToWhoeverWatches() {
    live.watch(cart.id(), visitor);

    live.touched(new CartTouched(cart.id()));
    work();

    assertThat(visitor.shown).extracting(RenderedCart::cartId).containsExactly(cart.id());
  }

  @Test
  void aCartThatNobodyWatchesIsNotRendered() {
    live.watch(cart.id(), visitor);
    live.unwatch(cart.id());

    live.look(cart.id());
    live.look(CartId.random());

    assertThat(threads).isEmpty();
  }

  @Test
  void manyChangesBeforeARenderingCauseOne() {
    live.watch(cart.id(), visitor);

    live.look(cart.id());
    live.look(cart.id());
    live.look(cart.id());
    work();

    assertThat(visitor.shown).hasSize(1);
  }

  @Test
  void manyChangesDuringARenderingCauseExactlyOneMore() {
    live.watch(cart.id(), visitor);
    whileRendering =
        () -> {
          whileRendering = () -> {};
          live.look(cart.id());
          live.look(cart.id());
          live.look(cart.id());
        };

    live.look(cart.id());
    work();

    assertThat(visitor.shown).hasSize(2);
  }

  @Test
  void noMoreCartsThanAllowedAreRenderedAtOnce() {
    List<Cart> carts = List.of(cart, shop.anEmptyCart(), shop.anEmptyCart());
    carts.forEach(it -> live.watch(it.id(), visitor));

    carts.forEach(it -> live.look(it.id()));

    assertThat(threads).hasSize(2);
    work();
    assertThat(visitor.shown).hasSize(3);
  }

  @Test
  void whatWasShownIsKnownByItsRevision() {
    live.watch(cart.id(), visitor);
    assertThat(live.shown()).isEmpty();

    live.look(cart.id());
    work();

    assertThat(live.shown()).isEqualTo(Map.of(cart.id(), cart.revision()));
  }

  @Test
  void afterTroubleItIsTriedAgain() {
    live.watch(cart.id(), visitor);
    trouble = Optional.of(new IllegalStateException("no database"));
    live.look(cart.id());
    work();
    assertThat(visitor.failed).hasSize(1);

    trouble = Optional.empty();
    live.lookAtFailed();
    work();

    assertThat(visitor.shown).hasSize(1);
    live.lookAtFailed();
    assertThat(threads).isEmpty();
  }

  @Test
  void whatIsRefusedIsNotTriedAgain() {
    CartId unknown = CartId.random();
    live.watch(unknown, visitor);
    live.look(unknown);
    work();

    live.lookAtFailed();

    assertThat(visitor.failed).hasOnlyElementsOfType(Rejection.class).hasSize(1);
    assertThat(threads).isEmpty();
  }

  private RenderedCart read(CartId cartId) {
    trouble.ifPresent(
        it -> {
          throw it;
        });
    RenderedCart rendered = shop.rendered(cartId);
    whileRendering.run();
    return rendered;
  }

  private void work() {
    for (Runnable task = threads.poll(); task != null; task = threads.poll()) {
      task.run();
    }
  }

  private static final class Visitor implements CartWatcher {
    final List<RenderedCart> shown = new ArrayList<>();
    final List<RuntimeException> failed = new ArrayList<>();

    @Override
    public void show(RenderedCart cart) {
      shown.add(cart);
    }

    @Override
    public void fail(RuntimeException reason) {
      failed.add(reason);
    }
  }
}
