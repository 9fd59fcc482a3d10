package io.kassa.playground.kustom.checkout;

import java.util.UUID;

/**
 * Makes order ids of Kustom's kind: they look like a UUID, but version and variant are not those of
 * one, so that a caller who checks them notices. (recorded answers)
 */
final class OrderIds {
  private static final long VERSION_BITS = 0xf000L;
  private static final long VERSION_SIX = 0x6000L;
  private static final long VARIANT_BIT = 1L << 63;

  private OrderIds() {}

  /** A new id, lower case with hyphens. */
  static String next() {
    UUID random = UUID.randomUUID();
    long most = (random.getMostSignificantBits() & ~VERSION_BITS) | VERSION_SIX;
    return new UUID(most, random.getLeastSignificantBits() & ~VARIANT_BIT).toString();
  }
}
