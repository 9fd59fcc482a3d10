package io.kassa.playground.shop;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser lets a page of the shop do. (Content Security Policy Level 3) Scripts run if they
 * carry the page's nonce, or were started by one that does: Kustom's snippet holds an inline
 * script, which loads more, so a shop with the real Kustom needs the same two words. Frames come
 * from where the iframe is, and from nowhere else.
 */
final class ContentSecurityPolicy {
  private static final int NONCE_BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ContentSecurityPolicy() {}

  /** A nonce for one answer. */
  static String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  /**
   * The header's value.
   *
   * @param frames origin of Kustom's iframe
   */
  static String of(String nonce, String frames) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'nonce-" + nonce + "' 'strict-dynamic'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src " + frames,
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }
}
