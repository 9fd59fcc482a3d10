package io.kassa.domain.kustom.validation;

import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.RememberingRuleWatch;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.RuleSettings;
import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.kustom.sync.SyncUseCases;
import io.kassa.domain.stock.StockSettings;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** The use cases of validation, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ValidationUseCases {

  private ValidationUseCases() {}

  /** Asks these rules, in threads of their own. */
  public static ValidateKustomOrder validateOrder(Shop shop, Rule<?>... rules) {
    return validateOrder(shop, Runnable::run, rules);
  }

  /**
   * Tells a container of what only a server has otherwise: threads and metrics.
   *
   * @param container is given each bean by its type
   */
  public static void giveAtOnce(BiConsumer<Class<?>, Object> container) {
    container.accept(InTime.class, new InTime(Runnable::run));
    container.accept(ValidationWatch.class, (ValidationWatch) (ending, length) -> {});
  }

  static ValidateKustomOrder validateOrder(Shop shop, Executor threads, Rule<?>... rules) {
    ValidateKustomOrder validate = new ValidateKustomOrder();
    validate.desk = desk(shop);
    validate.decision = decision(shop, rules);
    validate.inTime = new InTime(threads);
    validate.settings = shop.validation;
    validate.watch = (ending, length) -> {};
    return validate;
  }

  private static DecideValidation decision(Shop shop, Rule<?>... rules) {
    DecideValidation decision = new DecideValidation();
    decision.desk = desk(shop);
    decision.hooks =
        new TimedHooks(
            Hooks.of(List.of(rules)),
            new RememberingRuleWatch(),
            new RuleSettings(new MapConfig(Map.of())),
            task -> new Thread(task, "rule").start());
    decision.settings = shop.validation;
    return decision;
  }

  static ValidationDesk desk(Shop shop) {
    ValidationDesk desk = new ValidationDesk();
    desk.carts = shop.carts;
    desk.preview = shop.preview();
    desk.checkouts = shop.checkouts;
    desk.stock = shop.stock;
    desk.stockSettings = new StockSettings(new MapConfig(Map.of()));
    desk.sync = SyncUseCases.desk(shop);
    desk.clock = shop.clock;
    return desk;
  }
}
