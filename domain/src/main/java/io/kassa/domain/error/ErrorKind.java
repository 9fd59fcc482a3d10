package io.kassa.domain.error;

/** Whose fault an error is. The edge maps each kind to one answer. */
public enum ErrorKind {
  /** The caller sent something that cannot be done. */
  INVALID,
  /** What the caller names does not exist. */
  ABSENT,
  /** The caller did not say who it is. */
  UNAUTHENTICATED,
  /** The caller is not who may do this. */
  FORBIDDEN,
  /** It contradicts what was asked before, or what is under way. */
  CONFLICT,
  /** The caller asks too often; its detail {@code retryAfterSeconds} says when to ask again. */
  TOO_OFTEN,
  /** We cannot do it now; the same call may succeed later. */
  UNAVAILABLE,
  /** The payment provider said no. */
  PROVIDER_REFUSED,
  /** The payment provider said nothing. */
  PROVIDER_UNAVAILABLE
}
