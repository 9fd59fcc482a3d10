package io.kassa.api.cart.live;

import io.kassa.api.error.ErrorResponses;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.live.LiveCartSettings;
import io.kassa.domain.cart.live.LiveCarts;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every stream of this server, by the cart that it shows. */
@ApplicationScoped
public class Audiences {

  private final Map<CartId, Audience> audiences = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  private LiveCarts carts;
  private LiveCartSettings settings;
  private volatile boolean closed;

  Audiences() {}

  @Inject
  Audiences(LiveCarts carts, LiveCartSettings settings) {
    this.carts = carts;
    this.settings = settings;
  }

  /**
   * Lets a stream look at a cart; its first event, or its refusal, comes soon. A cart with too many
   * is such a refusal.
   *
   * @param opening makes the stream, once there is room for it; is given what to call at its end
   * @throws Rejection TOO_MANY_STREAMS if this server has too many
   */
  void join(CartId cartId, Function<Consumer<CartStream>, CartStream> opening) {
    if (open.incrementAndGet() > settings.maxStreams() || closed) {
      open.decrementAndGet();
      throw tooMany("This server", settings.maxStreams());
    }
    CartStream stream = opened(cartId, opening);
    AtomicBoolean joined = new AtomicBoolean();
    audiences.compute(
        cartId,
        (id, present) -> {
          joined.set(hasRoom(present));
          return joined.get() ? joined(id, present, stream) : present;
        });
    // From here on it may have left already, and is not counted any more then.
    if (joined.get()) {
      carts.look(cartId);
    } else {
      open.decrementAndGet();
      stream.refuse(ErrorResponses.of(tooMany("This cart", settings.maxStreamsPerCart())));
    }
  }

  /** Lets every stream that was silent for long say that it lives. */
  void beat(long nowNanos) {
    long longest = settings.heartbeatInterval().toNanos();
    all().forEach(stream -> stream.beat(nowNanos, longest));
  }

  /** How many streams are open. */
  int open() {
    return open.get();
  }

  /** Ends every stream; browsers come back by themselves, to whichever server they find. */
  void endAll() {
    List.copyOf(all().toList()).forEach(CartStream::end);
  }

  /** Ends every stream and opens none any more: the server stops. */
  void close() {
    closed = true;
    endAll();
  }

  private Stream<CartStream> all() {
    return audiences.values().stream().flatMap(audience -> audience.streams().stream());
  }

  private CartStream opened(CartId cartId, Function<Consumer<CartStream>, CartStream> opening) {
    try {
      return opening.apply(ended -> leave(cartId, ended));
    } catch (RuntimeException refused) {
      open.decrementAndGet();
      throw refused;
    }
  }

  private boolean hasRoom(Audience present) {
    return present == null || present.size() < settings.maxStreamsPerCart();
  }

  private Audience joined(CartId cartId, Audience present, CartStream stream) {
    Audience audience = present == null ? new Audience() : present;
    audience.add(stream);
    if (present == null) {
      carts.watch(cartId, audience);
    }
    return audience;
  }

  private void leave(CartId cartId, CartStream stream) {
    audiences.computeIfPresent(cartId, (id, audience) -> without(id, audience, stream));
  }

  private Audience without(CartId cartId, Audience audience, CartStream stream) {
    if (audience.remove(stream)) {
      open.decrementAndGet();
    }
    if (audience.size() > 0) {
      return audience;
    }
    carts.unwatch(cartId);
    return null; // how a map is told to forget
  }

  private static Rejection tooMany(String whose, int max) {
    return new Rejection(
        ErrorCode.TOO_MANY_STREAMS,
        whose + " has too many open event streams; try again later.",
        Map.of("maxStreams", max));
  }
}
