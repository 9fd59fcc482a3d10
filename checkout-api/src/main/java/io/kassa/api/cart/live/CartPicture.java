package io.kassa.api.cart.live;

import io.kassa.api.cart.CartRepresentation;
import io.kassa.api.json.Json;
import io.kassa.domain.cart.RenderedCart;

/**
 * A cart as it stood at one revision, ready to be written. One picture is shared by every stream
 * that shows it.
 *
 * @param data its lines of data and the end of the event
 */
record CartPicture(long revision, byte[] data) {

  static CartPicture of(RenderedCart cart) {
    return new CartPicture(
        cart.identity().revision(), EventText.data(Json.text(CartRepresentation.of(cart))));
  }

  /** What comes before the data when a stream begins. */
  byte[] initHead(long retryMillis) {
    return EventText.head("init", "retry: " + retryMillis, "id: " + revision);
  }

  /** What comes before the data later on. */
  byte[] updatedHead() {
    return EventText.head("updated", "id: " + revision);
  }
}
