package io.kassa.domain.hook;

import io.kassa.domain.field.FieldValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule wants to happen. Whoever fired the hook carries it out, in the transaction in which
 * the hook was fired.
 */
public sealed interface Effect {

  /**
   * Sets fields of the ticket, here the cart, that the hook is about ({@code ticketCommand} of type
   * {@code setDynamicFields}). Storefronts see them and can't change them.
   *
   * @param fields by the names under which storefronts see them; nothing removes a field
   */
  record SetDynamicFields(Map<String, Optional<FieldValue>> fields) implements Effect {

    public SetDynamicFields {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * Lets a job be done after the commit ({@code scheduleJob}), in place of an earlier one of this
   * definition for the same ticket with which nobody has begun.
   *
   * @param at not before; nothing: at once
   */
  record ScheduleJob(String definition, Optional<Instant> at, Map<String, FieldValue> parameters)
      implements Effect {

    public ScheduleJob {
      parameters = Map.copyOf(parameters);
    }
  }
}
