package io.kassa.domain.hook;

import java.util.List;
import java.util.Optional;

/** What may be done to whom, whoever wants it: a rule that is a file, a rule in Java, a message. */
public final class CommandRules {

  /** Characters of a tag. */
  public static final int MAX_TAG = 255;

  private CommandRules() {}

  /** One sentence about why a command can't be carried out; empty if it can. */
  public static Optional<String> objection(ActorType actor, ActorCommand command) {
    if (command instanceof ActorCommand.SetDynamicFields set) {
      return FieldRules.objection(actor, set.fields());
    }
    return objection(actor, (ActorCommand.OfTag) command);
  }

  /** The first sentence about why some commands can't be carried out; empty if they can. */
  public static Optional<String> objection(ActorType actor, List<ActorCommand> commands) {
    return commands.stream().flatMap(it -> objection(actor, it).stream()).findFirst();
  }

  private static Optional<String> objection(ActorType actor, ActorCommand.OfTag tag) {
    if (actor == ActorType.TICKET) {
      return Optional.of("carts have no tags: " + tag.type() + " is for orders and payments");
    }
    return tag.key().isBlank() || tag.key().length() > MAX_TAG
        ? Optional.of("a tag's key has 1 to " + MAX_TAG + " characters")
        : Optional.empty();
  }
}
