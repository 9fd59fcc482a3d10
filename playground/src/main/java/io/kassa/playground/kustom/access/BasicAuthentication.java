package io.kassa.playground.kustom.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Accepts {@code base64(username:key)}, {@code base64(:key)} and the bare key; a username may be
 * left out but must be right when given. (Kustom API basics, authentication)
 */
public final class BasicAuthentication {
  private static final String SCHEME = "Basic ";

  private final Optional<Credentials> credentials;

  /** Takes the merchant's credentials; without any, nobody is let in. */
  public BasicAuthentication(Optional<Credentials> credentials) {
    this.credentials = credentials;
  }

  /** Whether this value of the Authorization header proves the merchant. */
  public boolean admits(Optional<String> authorization) {
    return credentials
        .flatMap(expected -> tokenOf(authorization).map(token -> proves(expected, token)))
        .orElse(false);
  }

  private static boolean proves(Credentials expected, String token) {
    return same(expected.password(), token)
        || decoded(token).filter(pair -> isPairOf(expected, pair)).isPresent();
  }

  private static boolean isPairOf(Credentials expected, String pair) {
    int colon = pair.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String username = pair.substring(0, colon);
    boolean usernameFits = username.isEmpty() || same(expected.username(), username);
    return usernameFits && same(expected.password(), pair.substring(colon + 1));
  }

  private static Optional<String> tokenOf(Optional<String> authorization) {
    return authorization
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).trim());
  }

  private static Optional<String> decoded(String token) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(token), UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean same(String expected, String actual) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), actual.getBytes(UTF_8));
  }
}
