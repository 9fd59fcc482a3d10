package io.kassa.domain.job;

/** Where a job is in its life. */
public enum JobState {
  /** Nobody has begun with it; a newer wish for the same subject replaces it. */
  PENDING,
  /** Somebody is at it, until the lease ends. */
  RUNNING,
  /** What became of it is unknown; it is repeated, unless a newer wish comes first. */
  RETRYING,
  /** It was done. */
  DONE,
  /** A newer wish for the same subject took its place, or nobody needs it any more. */
  SUPERSEDED,
  /** It can't be done and will not be tried again; a person may look. */
  PARKED;

  /** Whether something will still be done about it. */
  public boolean isActive() {
    return this == PENDING || this == RUNNING || this == RETRYING;
  }
}
