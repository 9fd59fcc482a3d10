package io.kassa.playground.kustom.document;

import io.kassa.playground.kustom.shape.TextShape;
import io.kassa.playground.kustom.shape.WholeShape;

/** Limits that several documents share. */
public final class Limits {
  /** The largest amount of a checkout line, in minor units. (Kustom Checkout API, order line) */
  public static final long LINE_AMOUNT_MAX = 100_000_000L;

  /** The largest amount in order management, in minor units. (Order Management API) */
  public static final long MANAGED_AMOUNT_MAX = 200_000_000L;

  /** A text whose length Kustom does not state; the stand-in's own limit. */
  public static final TextShape FREE_TEXT = TextShape.upTo(10_000);

  /** A name, a reference or a title. */
  public static final TextShape NAME = TextShape.upTo(255);

  /** A country code of two letters, in either case. */
  public static final TextShape COUNTRY = TextShape.matching("[A-Za-z]{2}");

  /** A tax rate: percent times 100. */
  public static final WholeShape TAX_RATE = WholeShape.between(0, 10_000);

  /** An address on the web. */
  public static final TextShape URL = TextShape.upTo(2000);

  private Limits() {}

  /**
   * An amount of either sign. Kustom states the upper end; the lower one is taken as its mirror.
   */
  public static WholeShape signed(long max) {
    return WholeShape.between(-max, max);
  }
}
