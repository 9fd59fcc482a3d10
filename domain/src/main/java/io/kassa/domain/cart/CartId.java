package io.kassa.domain.cart;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.UuidText;
import java.util.UUID;

/** Names a cart; whoever knows it may change the cart, so it is random. */
public record CartId(UUID value) {

  public static CartId random() {
    return new CartId(UUID.randomUUID());
  }

  /**
   * Reads an id as it stands in an address. JAX-RS calls this for path parameters.
   *
   * @throws Rejection NOT_FOUND if it is no uuid: no such cart can exist
   */
  public static CartId fromString(String text) {
    return UuidText.read(text).map(CartId::new).orElseThrow(CartId::notFound);
  }

  /** What is thrown when nothing has this name. */
  public static Rejection notFound() {
    return new Rejection(ErrorCode.NOT_FOUND, "There is no such cart.");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
