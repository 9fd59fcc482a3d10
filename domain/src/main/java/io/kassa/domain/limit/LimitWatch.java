package io.kassa.domain.limit;

/** Learns who was asked to wait; never from where somebody asked, which is personal. */
interface LimitWatch {

  /** Somebody has asked too often. */
  void exceeded(Limit limit);

  /** What is counted. */
  enum Limit {
    CLIENT_REQUESTS,
    CLIENT_CARTS,
    CART_REQUESTS
  }
}
