package io.kassa.domain.kustom.event;

/** What became of a message that came in. */
public enum Receipt {
  /** No secret is configured: nobody listens. */
  OFF,
  /** It is not proved, or too old; nothing more is said. */
  NOT_PROVED,
  /** It is proved, but no event. */
  UNREADABLE,
  /** It is kept, now or since an earlier time. */
  KEPT
}
