package io.kassa.api.cart.live;

import io.kassa.api.cart.CartRepresentation;
import io.kassa.api.json.Json;
import io.kassa.domain.cart.RenderedCart;

/**
 * A cart as it stood at one revision, ready to be written. One picture is shared by every stream
 * that shows it.
 */
final class CartPicture {

  private final long revision;
  private final byte[] data;

  /**
   * A picture.
   *
   * @param json the cart
   */
  CartPicture(long revision, String json) {
    this.revision = revision;
    this.data = EventText.data(json);
  }

  static CartPicture of(RenderedCart cart) {
    return new CartPicture(cart.identity().revision(), Json.text(CartRepresentation.of(cart)));
  }

  long revision() {
    return revision;
  }

  /** What comes before the data when a stream begins. */
  byte[] initHead(long retryMillis) {
    return EventText.head("init", "retry: " + retryMillis, "id: " + revision);
  }

  /** What comes before the data later on. */
  byte[] updatedHead() {
    return EventText.head("updated", "id: " + revision);
  }

  /** The lines of data and the end of the event; not to be changed. */
  byte[] data() {
    return data;
  }
}
