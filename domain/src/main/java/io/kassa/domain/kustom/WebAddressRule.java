package io.kassa.domain.kustom;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What Kustom takes as an address of a page that shoppers are sent to (Checkout API, merchant_urls,
 * payment_provider): https, and at most {@value #MAX_LENGTH} characters.
 *
 * @param allowHttpLocalhost whether http to this machine passes too; for development only
 */
public record WebAddressRule(boolean allowHttpLocalhost) {

  /** Characters in an address. */
  public static final int MAX_LENGTH = 2000;

  /** Stands for the id of the order; Kustom's own sign, and no legal part of a URI. */
  public static final String ORDER_ID = "{checkout.order.id}";

  /** Whether an address may be shown to Kustom. */
  public boolean allows(String address) {
    return address.length() <= MAX_LENGTH && isReachable(address);
  }

  private boolean isReachable(String address) {
    try {
      URI uri = new URI(address.replace(ORDER_ID, "id"));
      boolean https = "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
      boolean local = "http".equalsIgnoreCase(uri.getScheme()) && "localhost".equals(uri.getHost());
      return https || (local && allowHttpLocalhost);
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}
