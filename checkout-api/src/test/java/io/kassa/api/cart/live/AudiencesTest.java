package io.kassa.api.cart.live;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.live.LiveCarts;
import io.kassa.domain.cart.live.LiveCartsFixture;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AudiencesTest {

  private static final long FAR_NANOS = Duration.ofHours(1).toNanos();

  private final Shop shop = new Shop();
  private final CartId cartId = shop.aCartWithTwoShirts().id();
  private final LiveCarts live = LiveCarts.of(this::read, Runnable::run, 1);
  private final Audiences audiences =
      new Audiences(
          live,
          LiveCartsFixture.settings(
              Map.of("kassa.events.max.streams", "4", "kassa.events.max.streams.per.cart", "2")));
  private final ClientFixture client = new ClientFixture();
  private long revision = 1;

  @Test
  void whoeverJoinsSeesTheCartAndThenItsChanges() {
    join(cartId, client);
    changes();

    assertThat(client.got())
        .startsWith("event: init\nretry: 3000\n")
        .contains("\n\nevent: updated\nid: 2\ndata: {\"cartId\":\"" + cartId + "\"");
  }

  @Test
  void everybodyAtTheCartSeesTheSame() {
    ClientFixture other = new ClientFixture();
    join(cartId, client);
    join(cartId, other);
    changes();

    assertThat(other.got()).isEqualTo(client.got());
  }

  @Test
  void aLookWithoutAChangeWritesNothing() {
    join(cartId, client);
    String before = client.got();

    live.look(cartId);

    assertThat(client.got()).isEqualTo(before);
  }

  @Test
  void anUnknownCartIsNotFoundAndLeavesNothing() {
    join(CartId.random(), client);

    assertThat(client.status()).isEqualTo(404);
    assertThat(client.got()).contains("\"NOT_FOUND\"");
    assertThat(client.isCompleted()).isTrue();
    assertThat(audiences.open()).isZero();
  }

  @Test
  void aCartHasNoMoreStreamsThanAllowed() {
    join(cartId, new ClientFixture());
    join(cartId, new ClientFixture());

    join(cartId, client);

    assertThat(client.status()).isEqualTo(503);
    assertThat(client.got()).contains("TOO_MANY_STREAMS");
    assertThat(audiences.open()).isEqualTo(2);
  }

  @Test
  void aServerHasNoMoreStreamsThanAllowed() {
    for (int i = 0; i < 4; i++) {
      join(shop.anEmptyCart().id(), new ClientFixture());
    }

    assertRejectedAs(ErrorCode.TOO_MANY_STREAMS, () -> join(cartId, client));
    assertThat(audiences.open()).isEqualTo(4);
  }

  @Test
  void whoeverIsGoneIsFoundByTheHeartbeatAndMakesRoom() {
    join(cartId, client);
    client.goes();

    audiences.beat(System.nanoTime() + FAR_NANOS);

    assertThat(audiences.open()).isZero();
    assertThat(live.shown()).isEmpty();
  }

  @Test
  void aSilentStreamSaysThatItLives() {
    join(cartId, client);

    audiences.beat(System.nanoTime());
    assertThat(client.got()).doesNotEndWith(":\n\n");
    audiences.beat(System.nanoTime() + FAR_NANOS);

    assertThat(client.got()).endsWith("\n\n:\n\n");
  }

  @Test
  void atTheEndEveryStreamIsCompletedAndNoneIsOpened() {
    join(cartId, client);

    audiences.close();

    assertThat(client.isCompleted()).isTrue();
    assertRejectedAs(ErrorCode.TOO_MANY_STREAMS, () -> join(cartId, new ClientFixture()));
  }

  /** Whether both happen at once is a matter of luck, so there are many moments. */
  @Test
  void whoeverLeavesInTheMomentOfJoiningIsCountedDownOnce() throws Exception {
    AtomicBoolean joining = new AtomicBoolean(true);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    Future<?> ending =
        threads.submit(
            () -> {
              while (joining.get()) {
                audiences.endAll();
              }
            });

    for (int i = 0; i < 3000; i++) {
      join(cartId, new ClientFixture());
      audiences.endAll();
    }

    joining.set(false);
    ending.get(10, TimeUnit.SECONDS);
    threads.shutdown();
    assertThat(audiences.open()).isZero();
  }

  @Test
  void aSlowReaderDelaysNobodyAndGetsTheNewestOnly() throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    CountDownLatch reads = new CountDownLatch(1);
    ClientFixture slow = new ClientFixture().thatReadsAfter(reads);
    join(cartId, slow, new Writers(threads, LiveCartsFixture.settings(Map.of()))::add);
    slow.awaitWriter();
    join(cartId, client);

    for (int i = 0; i < 50; i++) {
      changes();
    }

    assertThat(client.got().split("event: updated", -1)).hasSize(51);
    reads.countDown();
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(slow.got().split("event: updated", -1)).hasSize(2);
    assertThat(slow.got()).contains("event: updated\nid: 51\n");
  }

  private void changes() {
    revision++;
    live.look(cartId);
  }

  /** The store in memory doesn't count changes. */
  private RenderedCart read(CartId id) {
    RenderedCart cart = shop.rendered(id);
    RenderedCart.Identity now = cart.identity();
    return new RenderedCart(
        new RenderedCart.Identity(
            now.cartId(), now.cartNumber(), now.state(), now.locale(), now.order(), revision),
        cart.profile(),
        cart.country(),
        cart.contents(),
        cart.basket(),
        cart.unavailable(),
        cart.invalidCoupons(),
        cart.reserved());
  }

  private void join(CartId cart, Client who) {
    join(cart, who, CartStream::write);
  }

  private void join(CartId cart, Client who, Consumer<CartStream> writers) {
    audiences.join(cart, end -> new CartStream(who, new Outbox(3000), writers, end));
  }
}
