package io.kassa.domain.kustom;

import io.kassa.domain.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What proves that a callback comes from Kustom: callbacks are unsigned, so the address that we
 * give carries a token nobody can guess. We keep its hash only.
 *
 * @param value 43 signs that need no escaping in an address: 256 random bits
 */
public record CallbackToken(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static CallbackToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new CallbackToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in 64 hexadecimal digits. */
  public String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "a callback token";
  }
}
