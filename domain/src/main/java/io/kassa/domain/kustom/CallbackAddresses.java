package io.kassa.domain.kustom;

/**
 * Where Kustom calls us about an order (Checkout API, merchant_urls). Each holds the order's secret
 * token, and Kustom's placeholder for the order's id, which Kustom fills in when it calls.
 *
 * @param push where it reports the purchase
 * @param validation where it asks, when the shopper buys, whether it may go on
 */
public record CallbackAddresses(String push, String validation) {

  @Override
  public String toString() {
    return "the addresses of callbacks";
  }
}
