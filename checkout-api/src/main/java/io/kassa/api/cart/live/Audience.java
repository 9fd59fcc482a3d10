package io.kassa.api.cart.live;

import io.kassa.api.error.ErrorResponses;
import io.kassa.api.json.Json;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.cart.live.CartWatcher;
import io.kassa.domain.error.Rejection;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody on this server who looks at the same cart. */
final class Audience implements CartWatcher {

  private final Set<CartStream> streams = ConcurrentHashMap.newKeySet(2);

  void add(CartStream stream) {
    streams.add(stream);
  }

  /** Answers whether it was there. */
  boolean remove(CartStream stream) {
    return streams.remove(stream);
  }

  int size() {
    return streams.size();
  }

  Set<CartStream> streams() {
    return streams;
  }

  @Override
  public void show(RenderedCart cart) {
    CartPicture picture = CartPicture.of(cart);
    streams.forEach(stream -> stream.show(picture));
  }

  /** Who waits for the first event is told; streams that run wait, unless it is for good. */
  @Override
  public void fail(RuntimeException reason) {
    Response refusal = ErrorResponses.of(reason);
    byte[] event = EventText.event("error", Json.text(refusal.getEntity()));
    for (CartStream stream : streams) {
      if (!stream.hasBegun()) {
        stream.refuse(refusal);
      } else if (reason instanceof Rejection) {
        stream.endWith(event);
      }
    }
  }
}
