package io.kassa.domain.promotion;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.pricing.Promotion;
import io.kassa.domain.rulefile.LoadedPromotions;
import io.kassa.domain.rulefile.PromotionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The promotions that rules give an order with the order commands {@code createPromotion} and
 * {@code createComputedOrderDiscount}, which is the older name of the same. Members: {@code
 * componentId}, a promotion's file; {@code parameters}, its parameters by their names; and what
 * shoppers read, {@code description} or the {@code name} in {@code dynamic}.
 */
@ApplicationScoped
public class Promotions {

  /** Promotions of one order; those that rules name after them are passed over. */
  public static final int MAX_PROMOTIONS = 20;

  private static final Set<String> COMMANDS =
      Set.of("createPromotion", "createComputedOrderDiscount");

  private Hooks hooks;
  private LoadedPromotions files;

  Promotions() {}

  /** Asks these rules, and knows these files. */
  @Inject
  public Promotions(Hooks hooks, LoadedPromotions files) {
    this.hooks = hooks;
    this.files = files;
  }

  /**
   * What an order is given, in the order in which rules name it. A promotion that fails, or that
   * there is not, takes nothing off.
   */
  public List<Promotion> of(OrderDraft order) {
    List<Effect.OrderCommand> wanted =
        hooks.fire(new OnOrderBeforeCreated(order)).stream()
            .filter(Effect.OrderCommand.class::isInstance)
            .map(Effect.OrderCommand.class::cast)
            .filter(command -> COMMANDS.contains(command.type()))
            .limit(MAX_PROMOTIONS)
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    PromotionFile.Subject subject =
        new PromotionFile.Subject(order.toRecord(), order.basket().currency());
    return wanted.stream().flatMap(it -> promotion(it, subject).stream()).toList();
  }

  private Optional<Promotion> promotion(Effect.OrderCommand command, PromotionFile.Subject order) {
    return text(command.members(), "componentId")
        .flatMap(files::find)
        .map(
            file ->
                new Promotion(
                    description(command, file.name()),
                    files.reductions(file, order, record(command.members(), "parameters"))));
  }

  private static String description(Effect.OrderCommand command, String file) {
    return text(command.members(), "description")
        .or(() -> text(record(command.members(), "dynamic"), "name"))
        .orElseGet(() -> file.substring(0, file.lastIndexOf('.')));
  }

  private static Optional<String> text(Map<String, FieldValue> members, String name) {
    return Optional.ofNullable(members.get(name))
        .map(FieldValue::json)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }

  private static Map<String, FieldValue> record(Map<String, FieldValue> members, String name) {
    Map<String, FieldValue> record = new LinkedHashMap<>();
    if (members.containsKey(name) && members.get(name).json() instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (value != null) {
              record.put((String) key, new FieldValue(value));
            }
          });
    }
    return record;
  }
}
