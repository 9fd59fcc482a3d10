package io.kassa.domain.kustom.settings;

/**
 * What Kustom knows us by (Checkout API, HTTP Basic).
 *
 * @param username the API key's id; may be empty
 * @param password the API key; never shown
 */
public record KustomCredentials(String username, String password) {

  @Override
  public String toString() {
    return "credentials of Kustom";
  }
}
