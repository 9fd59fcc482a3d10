package io.kassa.domain.trace;

import java.util.Optional;

/**
 * What something is done for.
 *
 * @param cartId the cart that it is about, as far as the one who began knew; never anything
 *     personal
 */
public record Cause(TraceParent parent, Optional<String> cartId) {

  /** Nobody knows what for: it begins by itself. */
  public static Cause unknown() {
    return new Cause(TraceParent.made(), Optional.empty());
  }
}
