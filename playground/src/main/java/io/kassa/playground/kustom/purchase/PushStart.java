package io.kassa.playground.kustom.purchase;

/** Begins to tell a merchant of a bought order. */
@FunctionalInterface
public interface PushStart {
  /**
   * Begins; must not wait for anybody.
   *
   * @param url the merchant's address for pushes, ready for use
   */
  void begin(String orderId, String url);
}
