package io.kassa.playground.kustom.ordermanagement;

/** What one kind of call does. */
@FunctionalInterface
interface Operation {
  /** Decides, without waiting for anybody; the order is given as it is at the time of the call. */
  Outcome apply(ManagedOrder order, Call call);
}
