package io.kassa.domain.kustom.credential;

/** Kustom can't be asked with this set as it is; the message holds no secret. */
public class CredentialsUnusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public CredentialsUnusable(String message) {
    super(message);
  }
}
