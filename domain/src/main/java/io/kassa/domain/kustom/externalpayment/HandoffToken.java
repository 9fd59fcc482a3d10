package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * By which a handoff is found. Nobody can guess one, and whoever has one is led to where a rule
 * said, never to where the caller says. We keep its hash only.
 *
 * @param value in an address; ours have 43 signs, 256 random bits
 */
public record HandoffToken(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static HandoffToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new HandoffToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in 64 hexadecimal digits. */
  public String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "a handoff token";
  }
}
