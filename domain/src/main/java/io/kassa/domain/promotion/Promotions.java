package io.kassa.domain.promotion;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.pricing.Promotion;
import io.kassa.domain.rulefile.LoadedPromotions;
import io.kassa.domain.rulefile.PromotionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The promotions that rules give an order. */
@ApplicationScoped
public class Promotions {

  /** Promotions of one order; those that rules name after them are passed over. */
  public static final int MAX_PROMOTIONS = 20;

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
    List<Effect.CreatePromotion> wanted =
        hooks.tell(new OnOrderBeforeCreated(order)).stream()
            .filter(Effect.CreatePromotion.class::isInstance)
            .map(Effect.CreatePromotion.class::cast)
            .limit(MAX_PROMOTIONS)
            .toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    PromotionFile.Subject subject =
        new PromotionFile.Subject(order.toRecord(), order.basket().currency());
    return wanted.stream().flatMap(it -> promotion(it, subject).stream()).toList();
  }

  private Optional<Promotion> promotion(
      Effect.CreatePromotion wanted, PromotionFile.Subject order) {
    return files
        .find(wanted.componentId())
        .map(
            file ->
                new Promotion(
                    description(wanted, file.name()),
                    files.reductions(file, order, wanted.parameters())));
  }

  private static String description(Effect.CreatePromotion wanted, String file) {
    return wanted
        .description()
        .filter(text -> !text.isBlank())
        .orElseGet(() -> file.substring(0, file.lastIndexOf('.')));
  }
}
