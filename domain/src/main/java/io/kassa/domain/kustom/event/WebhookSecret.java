package io.kassa.domain.kustom.event;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What Kustom signs with, one for each destination that the portal knows (Standard Webhooks,
 * symmetric signatures).
 */
final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  /** Less could be guessed. */
  private static final int MIN_BYTES = 16;

  private final SecretKeySpec key;

  private WebhookSecret(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * Reads a secret as the portal shows it: base64, usually with {@code whsec_} before it.
   *
   * @throws IllegalArgumentException if it is none; the message does not quote it
   */
  static WebhookSecret of(String text) {
    String base64 = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("is no base64 text, with or without " + PREFIX);
    }
    if (key.length < MIN_BYTES) {
      throw new IllegalArgumentException("has fewer than " + MIN_BYTES + " bytes");
    }
    return new WebhookSecret(key);
  }

  byte[] sign(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
    }
  }

  @Override
  public String toString() {
    return "a webhook secret";
  }
}
