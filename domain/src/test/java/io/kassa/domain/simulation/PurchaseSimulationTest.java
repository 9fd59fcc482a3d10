package io.kassa.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two thousand purchases in which everything races and much goes wrong. {@code
 * -Dkassa.simulation.seed=…} repeats one history and prints it, {@code
 * -Dkassa.simulation.purchases=…} says how many purchases there are to be.
 */
class PurchaseSimulationTest {

  private static final long FIRST_SEED = 1;
  private static final int PURCHASES = Integer.getInteger("kassa.simulation.purchases", 2000);
  private static final Logger PRODUCT = Logger.getLogger("io.kassa");

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
    try {
      history.happen();
    } catch (IllegalStateException broken) {
      throw new AssertionError(repeat(seed) + ": " + broken, broken);
    }
    return history;
  }

  private static String repeat(long seed) {
    return "Repeat it with mvn test -pl domain -Dtest=PurchaseSimulationTest"
        + " -Dkassa.simulation.seed="
        + seed;
  }

  private static void requireGood(PurchaseHistory history) {
    Set<String> violations = new LinkedHashSet<>(history.violations());
    if (!violations.isEmpty()) {
      fail(repeat(history.seed()) + ": " + String.join("; ", violations));
    }
  }

  @Test
  void everyPurchaseIsOneOrderWhateverHappens() {
    Long seed = Long.getLong("kassa.simulation.seed");
    if (seed != null) {
      PurchaseHistory history = new PurchaseHistory(seed);
      try {
        history.happen();
      } finally {
        history.trace().forEach(System.out::println);
      }
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
