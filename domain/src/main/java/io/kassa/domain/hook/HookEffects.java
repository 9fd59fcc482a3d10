package io.kassa.domain.hook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which effects are carried out at which hook (rule hooks, effects). Nobody else decides it. */
public final class HookEffects {

  private static final List<String> AFTERWARDS =
      List.of("messageActor", "scheduleJob", "sendEmail");
  private static final String REFUSAL = "validationError";
  private static final String LONG_DESCRIPTION =
      "the description of a promotion has at most "
          + Effect.CreatePromotion.MAX_DESCRIPTION
          + " characters";

  private static final Map<String, List<String>> PERMITTED =
      Map.ofEntries(
          Map.entry("OnCartMutation", of(ActorType.TICKET)),
          Map.entry("OnTicketBeforeCreated", of(ActorType.TICKET, REFUSAL)),
          Map.entry("OnTicketCreated", of(ActorType.TICKET)),
          Map.entry("OnTicketCommands", of(ActorType.TICKET, REFUSAL)),
          Map.entry("OnTicketValidate", of(ActorType.TICKET, REFUSAL)),
          Map.entry("OnTicketComplete", of(ActorType.TICKET, REFUSAL)),
          Map.entry("OnTicketRejected", AFTERWARDS),
          Map.entry("OnTicketBeforeDeleted", AFTERWARDS),
          Map.entry("OnTicketDeleted", AFTERWARDS),
          Map.entry("OnCartToOrder", List.of("placeOrder")),
          Map.entry("OnOrderBeforeCreated", List.of("orderCommand createPromotion")),
          Map.entry("OnOrderCreated", of(ActorType.ORDER)),
          Map.entry("OnOrderCommands", of(ActorType.ORDER, REFUSAL)),
          Map.entry("OnOrderDeleted", AFTERWARDS),
          Map.entry("OnPaymentCreated", of(ActorType.PAYMENT)),
          Map.entry("OnPaymentCommands", of(ActorType.PAYMENT)),
          Map.entry("OnPaymentCapture", of(ActorType.PAYMENT)),
          Map.entry("OnPaymentIntent", of(ActorType.PAYMENT)),
          Map.entry("OnPaymentJournal", of(ActorType.PAYMENT)),
          Map.entry("OnKustomValidation", List.of(REFUSAL)),
          Map.entry("OnKustomExternalPaymentMethods", List.of("custom")));

  private HookEffects() {}

  private static List<String> of(ActorType subject, String... more) {
    return Stream.of(Stream.of(subject.effect()), AFTERWARDS.stream(), Stream.of(more))
        .flatMap(it -> it)
        .sorted()
        .toList();
  }

  /**
   * Why an effect is not carried out.
   *
   * @param sentence what is wrong
   * @param hint what to do instead; may be empty
   */
  public record Objection(String sentence, String hint) {

    @Override
    public String toString() {
      return hint.isEmpty() ? sentence : sentence + " (" + hint + ")";
    }
  }

  /** The words of the effects that are carried out at a hook; empty where it is none of ours. */
  public static Optional<List<String>> permittedAt(String hook) {
    return Optional.ofNullable(PERMITTED.get(hook));
  }

  /** Why an effect is not carried out at a hook; empty if it is. */
  public static Optional<Objection> objection(String hook, Effect effect) {
    if (effect instanceof Effect.KeepMarks) {
      return Optional.empty();
    }
    return place(hook, effect).or(() -> command(effect));
  }

  private static Optional<Objection> place(String hook, Effect effect) {
    return permittedAt(hook)
        .filter(permitted -> !permitted.contains(effect.word()))
        .map(
            permitted ->
                new Objection(
                    "the effect " + effect.word() + " is not carried out at " + hook,
                    hint(effect, permitted)));
  }

  private static Optional<Objection> command(Effect effect) {
    Optional<String> sentence = Optional.empty();
    if (effect instanceof Effect.Command wanted) {
      sentence = CommandRules.objection(wanted.actor(), wanted.command());
    } else if (effect instanceof Effect.MessageActor message) {
      sentence = CommandRules.objection(message.actorType(), message.commands());
    } else if (effect instanceof Effect.CreatePromotion promotion && promotion.isLong()) {
      sentence = Optional.of(LONG_DESCRIPTION);
    }
    return sentence.map(it -> new Objection(it, ""));
  }

  private static String hint(Effect effect, List<String> permitted) {
    String there =
        "there " + String.join(", ", permitted) + (permitted.size() > 1 ? " are" : " is");
    return effect instanceof Effect.Command command && permitted.contains("messageActor")
        ? there
            + "; messageActor with the actorType %s does it by a job"
                .formatted(command.actor().word())
        : there;
  }
}
