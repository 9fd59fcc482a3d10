package io.kassa.domain.hook;

import io.kassa.domain.field.FieldValue;

/** Something that happened, with all that a rule may know of it (hooks, input). */
public interface Hook {

  /** The name that rules know it by, such as {@code OnCartMutation}. */
  String name();

  /**
   * What rules that came as files see of it: a record of the members that the documents name,
   * without {@code hook}, which is added. Amounts are decimals in major units, uuids and instants
   * text, and what is not known is null.
   */
  FieldValue input();
}
