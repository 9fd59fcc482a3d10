package io.kassa.domain.hook;

/** What it means that a rule has said nothing: it was late, it failed, or there was no room. */
public enum FailureMode {
  /** As if it had no objection (fail-open): the sale matters more than the rule. */
  OPEN,
  /** As if it had said no (fail-closed): nothing goes on without the rule's word. */
  CLOSED
}
