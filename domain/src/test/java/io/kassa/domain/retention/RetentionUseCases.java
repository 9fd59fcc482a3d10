package io.kassa.domain.retention;

import io.kassa.domain.cart.CartHooks;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.job.ForgetJobs;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.Jobs;
import io.kassa.domain.workbench.MapConfig;
import io.kassa.domain.workbench.Shop;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The use cases of retention, with the periods that nobody has configured. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class RetentionUseCases {

  private RetentionUseCases() {}

  /** Clears carts away and tells rules of them; no shopper is forgotten. */
  public static ClearLeftovers clearLeftovers(
      Leftovers leftovers, CartRows rows, CartHooks hooks, Clock clock) {
    ClearLeftovers clear = new ClearLeftovers();
    clear.leftovers = leftovers;
    clear.carts = rows.carts();
    clear.jobs = new ForgetJobs(rows.jobs(), JobHandlers.of(List.of()), clock);
    clear.hooks = hooks;
    clear.settings = new RetentionSettings(new MapConfig(Map.of()));
    clear.clock = clock;
    return clear;
  }

  /** Carts, and the jobs that came from them. */
  public record CartRows(Carts carts, Jobs jobs) {}

  /** Forgets shoppers of a shop in memory. */
  static ForgetShopper forgetShopper(Shop shop) {
    ForgetShopper forget = new ForgetShopper();
    forget.needed = new NeededShopper(new ShopLeftovers(shop), shop.reviewCases, shop.disputes);
    forget.carts = shop.carts;
    forget.hooks = new CartHooks(shop.carts, shop.hooks(), shop.scheduled());
    forget.orders = shop.orders;
    forget.payments = shop.payments;
    forget.cases = shop.reviewCases;
    forget.handoffs = shop.handoffs;
    forget.jobs = new ForgetJobs(shop.jobs, JobHandlers.of(List.of()), shop.clock);
    forget.clock = shop.clock;
    return forget;
  }
}
