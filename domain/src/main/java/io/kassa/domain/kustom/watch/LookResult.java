package io.kassa.domain.kustom.watch;

/** What a look at a Kustom order ended with. */
public enum LookResult {
  /** There is an order of ours for it. */
  PLACED,
  /** A person has to see to it. */
  PARKED,
  /** Nobody can pay it any more. */
  EXPIRED,
  /** It is looked at again. */
  OPEN;

  /** Whether whoever reported a purchase has nothing more to do. */
  public boolean isDone() {
    return this == PLACED || this == PARKED;
  }
}
