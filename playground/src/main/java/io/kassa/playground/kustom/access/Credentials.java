package io.kassa.playground.kustom.access;

/**
 * What a merchant proves itself with.
 *
 * @param username merchant id and suffix; empty when the merchant was given none
 * @param password the API key, or the shared secret of an old account; never empty
 */
public record Credentials(String username, String password) {
  /** Refuses an empty password: it would let everybody in. */
  public Credentials {
    if (password.isBlank()) {
      throw new IllegalArgumentException("The password is empty");
    }
  }

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "Credentials[" + username + "]";
  }
}
