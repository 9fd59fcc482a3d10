package io.kassa.domain.retention;

/** What is cleared away when it is old enough. */
public enum Leftover {
  /**
   * Open carts that nobody has changed and whose Kustom order nobody can pay: they are rejected.
   */
  UNUSED_CARTS,
  /** Rejected carts, with their Kustom orders and what leads there: they are removed. */
  REJECTED_CARTS,
  /** Jobs that were done or replaced. Parked ones stay. */
  JOBS,
  /** Account webhooks that are done with; parked ones once their case is closed. */
  EVENTS,
  /** Calls of Kustom. */
  CALLS,
  /** What storefronts did to carts. */
  CHANGES
}
