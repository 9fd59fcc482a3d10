package io.kassa.domain.promotion;

import io.kassa.domain.hook.Hooks;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.rulefile.LoadedPromotions;
import io.kassa.domain.rulefile.RuleFixture;
import io.kassa.domain.time.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Promotions for tests. */
public final class PromotionFixture {

  private PromotionFixture() {}

  /** Nobody gives anything. */
  public static Promotions none() {
    return promotions(Map.of(), new MovableClock());
  }

  /** What the rules and promotions among these files give. */
  public static Promotions promotions(Map<String, String> files, Clock clock) {
    LoadedPromotions promotions = RuleFixture.promotions(clock);
    promotions.load(files);
    return new Promotions(Hooks.of(List.of(), RuleFixture.rules(files, clock)), promotions);
  }

  /** What is in a file of the tests. */
  public static String text(String name) {
    try (InputStream file = PromotionFixture.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A basket of somebody of whom nothing is known. */
  public static OrderDraft draft(PricedBasket basket) {
    return new OrderDraft(
        new OrderDraft.Origin(UUID.randomUUID(), "se", "sv-SE"),
        basket,
        new OrderDraft.Buyer(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        Map.of());
  }
}
