package io.kassa.persistence.catalogue;

import java.time.Duration;

/** How old may be what carts are priced with. */
public final class CatalogueCache {

  /** After an import on another server, prices here are at most this old. */
  public static final Duration MAX_AGE = Duration.ofSeconds(5);

  /** Products kept in memory; the least used go first. */
  static final long MAX_PRODUCTS = 50_000;

  private CatalogueCache() {}
}
