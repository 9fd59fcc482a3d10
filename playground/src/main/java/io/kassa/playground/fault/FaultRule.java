package io.kassa.playground.fault;

import io.kassa.playground.json.ObjectEdit;
import jakarta.json.JsonObject;

/**
 * A fault, the requests it is for and how often it strikes.
 *
 * @param description the rule as it was asked for
 */
public record FaultRule(
    RequestMatch match, Fault fault, Occurrence occurrence, JsonObject description) {
  /** The description, with {@code timesLeft} when the rule is limited. */
  public JsonObject toJson() {
    ObjectEdit edit = ObjectEdit.of(description);
    occurrence.timesLeft().ifPresent(left -> edit.put("timesLeft", left));
    return edit.done();
  }
}
