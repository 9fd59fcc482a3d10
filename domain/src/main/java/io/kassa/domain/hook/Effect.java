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

  /** What it is called in problems: the word that rules write, such as {@code scheduleJob}. */
  String word();

  /**
   * Does something to the ticket, order or payment that the hook is about ({@code ticketCommand},
   * {@code orderCommand}, {@code paymentCommand}).
   *
   * @param actor which of them it is for; at a hook of another it is refused
   */
  record Command(ActorType actor, ActorCommand command) implements Effect {

    @Override
    public String word() {
      return actor.effect();
    }
  }

  /**
   * Keeps marks of the product's own in the cart that the hook is about. For the product's own
   * rules: those of merchants set fields with a {@link Command}.
   *
   * @param fields by the names under which storefronts see them; nothing removes one
   */
  record KeepMarks(Map<String, Optional<FieldValue>> fields) implements Effect {

    public KeepMarks {
      fields = Map.copyOf(fields);
    }

    @Override
    public String word() {
      return "keepMarks";
    }
  }

  /**
   * Gives the order that the hook is about a promotion ({@code orderCommand} of type {@code
   * createPromotion}, or by its older name {@code createComputedOrderDiscount}).
   *
   * @param componentId the promotion's file; what is before its name does not count
   * @param description what shoppers read, at most {@value #MAX_DESCRIPTION} characters; nothing:
   *     the file's name
   * @param parameters of the promotion, by their names
   */
  record CreatePromotion(
      String componentId, Optional<String> description, Map<String, FieldValue> parameters)
      implements Effect {

    /** Characters of a description. */
    public static final int MAX_DESCRIPTION = 255;

    public CreatePromotion {
      parameters = Map.copyOf(parameters);
    }

    /** Whether its description is too long. */
    boolean isLong() {
      return description.filter(it -> it.length() > MAX_DESCRIPTION).isPresent();
    }

    @Override
    public String word() {
      return "orderCommand createPromotion";
    }
  }

  /**
   * Lets a job be done after the commit ({@code scheduleJob}). Each is done; of the checkout's own
   * jobs a newer one takes the place of one for the same subject with which nobody has begun.
   *
   * @param at not before, in the next ten years; nothing or gone by: at once
   * @param parameters all that the job's handler learns
   */
  record ScheduleJob(String definition, Optional<Instant> at, Map<String, FieldValue> parameters)
      implements Effect {

    public ScheduleJob {
      parameters = Map.copyOf(parameters);
    }

    @Override
    public String word() {
      return "scheduleJob";
    }
  }

  /**
   * Lets something be done to another actor after the commit ({@code messageActor}). What becomes
   * of it does not matter to what happened.
   *
   * @param commands carried out in this order, all or none
   */
  record MessageActor(ActorType actorType, UUID actorId, List<ActorCommand> commands)
      implements Effect {

    public MessageActor {
      commands = List.copyOf(commands);
    }

    @Override
    public String word() {
      return "messageActor";
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

    @Override
    public String word() {
      return "sendEmail";
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
      implements Effect {

    @Override
    public String word() {
      return "validationError";
    }
  }

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

    @Override
    public String word() {
      return "custom";
    }
  }

  /**
   * Something that only whoever fired the hook understands, in the words of that room: as {@link
   * Custom}, for rules in Java.
   */
  non-sealed interface Own extends Effect {}
}
