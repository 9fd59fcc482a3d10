package io.kassa.domain.number;

/**
 * Gives the next number of a kind: a prefix and an integer that only grows, from 100001 on. Numbers
 * are unique within their kind on all servers; there are gaps where a transaction was rolled back.
 */
public interface NumberSeries {

  /** What is numbered. */
  enum Kind {
    CART,
    ORDER,
    DELIVERY,
    PAYMENT
  }

  /** Takes a number; it is never given again. */
  String next(Kind kind);
}
