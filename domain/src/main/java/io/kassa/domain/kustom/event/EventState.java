package io.kassa.domain.kustom.event;

/** What became of an event. */
public enum EventState {
  /** A job is to see to it. */
  RECEIVED,
  /** What it asks for is so. */
  DONE,
  /** Nobody here needs to know: kept, and no more. */
  IGNORED,
  /** A person has to see to it. */
  PARKED
}
