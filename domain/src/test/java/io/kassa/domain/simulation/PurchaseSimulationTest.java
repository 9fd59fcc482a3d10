package io.kassa.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Thousands of purchases in which everything races and much goes wrong. {@code
 * -Dkassa.simulation.seed=…} repeats one history and prints it, {@code
 * -Dkassa.simulation.purchases=…} says how many purchases there are to be.
 */
class PurchaseSimulationTest {

  private static final long FIRST_SEED = 1;
  private static final int PURCHASES = Integer.getInteger("kassa.simulation.purchases", 300);
  private static final Logger PRODUCT = Logger.getLogger("io.kassa");
  private static final int LAST_STEPS = 60;

  @BeforeAll
  static void beQuiet() {
    PRODUCT.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    PRODUCT.setLevel(null);
  }

  private static PurchaseHistory happened(long seed) {
    PurchaseHistory history = new PurchaseHistory(seed);
    history.happen();
    return history;
  }

  private static void requireGood(PurchaseHistory history) {
    List<String> violations = history.violations();
    List<String> trace = history.trace().stream().map(Turns.Step::toString).toList();
    assertThat(violations)
        .as(
            () ->
                "Repeat it: mvn test -pl domain -Dtest=PurchaseSimulationTest"
                    + " -Dkassa.simulation.seed="
                    + history.seed()
                    + "\n"
                    + String.join(
                        "\n", trace.subList(Math.max(0, trace.size() - LAST_STEPS), trace.size())))
        .isEmpty();
  }

  @Test
  void everyPurchaseIsOneOrderWhateverHappens() {
    Long seed = Long.getLong("kassa.simulation.seed");
    if (seed != null) {
      PurchaseHistory history = happened(seed);
      history.trace().forEach(System.out::println);
      requireGood(history);
      return;
    }
    int purchases = 0;
    for (long next = FIRST_SEED; purchases < PURCHASES; next++) {
      PurchaseHistory history = happened(next);
      requireGood(history);
      purchases += history.purchases();
    }
    System.out.println("Simulated " + purchases + " purchases.");
  }

  @Test
  void aSeedIsAlwaysTheSameHistory() {
    for (long seed = 1; seed <= 3; seed++) {
      assertThat(happened(seed).trace()).isEqualTo(happened(seed).trace());
    }
  }
}
