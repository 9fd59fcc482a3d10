package io.kassa.domain.hook;

import io.kassa.domain.field.FieldValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
   * Puts a tag on the payment that the hook is about, or takes it off ({@code paymentCommand} of
   * type {@code addTag} or {@code removeTag}).
   *
   * @param key of the tag, 1 to 255 characters
   * @param added false: it is taken off
   */
  record PaymentTag(String key, boolean added) implements Effect {}

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

  /**
   * Does something to the order that the hook is about ({@code orderCommand}).
   *
   * @param type such as {@code createComputedOrderDiscount}
   * @param members as the rule named them, without {@code effect} and {@code type}
   */
  record OrderCommand(String type, Map<String, FieldValue> members) implements Effect {

    public OrderCommand {
      members = Map.copyOf(members);
    }
  }

  /**
   * Lets something be done to another actor after the commit ({@code messageActor}). What becomes
   * of it does not matter to what happened.
   *
   * @param actorType {@code ticket}, {@code order} or {@code payment}
   * @param commands as the rule wrote them, each with its {@code type}
   */
  record MessageActor(String actorType, UUID actorId, List<FieldValue> commands) implements Effect {

    public MessageActor {
      commands = List.copyOf(commands);
    }
  }

  /**
   * Sends mail after the commit ({@code sendEmail}).
   *
   * @param html the body, if the rule gave it as HTML
   * @param text the body, if the rule gave it as text
   */
  record SendEmail(String to, String subject, Optional<String> html, Optional<String> text)
      implements Effect {

    /** Says nothing: what is in it is personal, and this may reach a log. */
    @Override
    public String toString() {
      return "an email";
    }
  }

  /**
   * Says no to what is about to happen ({@code validationError}).
   *
   * @param code for programs, such as {@code approval_failed}
   * @param message for people, in the words that they are shown; empty where the rule has none
   * @param details what a program may want to know beside them
   */
  record ValidationError(String code, Optional<String> message, Optional<FieldValue> details)
      implements Effect {}

  /**
   * Something that only whoever fired the hook understands ({@code custom}).
   *
   * @param type what it is, such as {@code externalPaymentMethod}
   * @param members as the rule named them, without {@code effect} and {@code type}
   */
  record Custom(String type, Map<String, FieldValue> members) implements Effect {

    public Custom {
      members = Map.copyOf(members);
    }
  }
}
