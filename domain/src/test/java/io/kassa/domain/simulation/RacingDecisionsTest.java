package io.kassa.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.administration.DecideCase;
import io.kassa.domain.administration.Decision;
import io.kassa.domain.administration.Unexpected;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people decide differently about one case at once, each on a server of its own. */
class RacingDecisionsTest {

  private static final int RACES = 60;

  @Test
  void oneDecisionIsCarriedOutAndItIsTheOneThatTheCaseHas() {
    Set<IntentKind> carriedOut = new HashSet<>();
    for (long seed = 1; seed <= RACES; seed++) {
      carriedOut.add(race(seed));
    }
    assertThat(carriedOut).containsExactlyInAnyOrder(IntentKind.REFUND, IntentKind.RELEASE);
  }

  private static IntentKind race(long seed) {
    Shop shop = new Shop();
    BoughtOrder bought = new Unexpected(shop).isDisputed();
    bought.delivers("TS001", 1);
    shop.work();
    UUID caseId = shop.reviewCases.all().get(0).caseId();
    Turns turns = new Turns(seed, shop.clock);
    List<Optional<String>> answers = new ArrayList<>();
    for (Decision.Kind kind : List.of(Decision.Kind.REFUND, Decision.Kind.CANCEL)) {
      SimulatedServer server = new SimulatedServer(kind.name(), turns, shop, shop.kustom);
      Decision decision = new Decision(kind, amount(kind), "", "kim");
      DecideCase decide = server.get(DecideCase.class);
      turns.begin(
          kind.name(),
          kind.name(),
          () -> answers.add(decide.decide(caseId, decision).reviewCase().decision()));
    }
    turns.run(() -> false);

    ReviewCase closed = shop.reviewCases.all().get(0);
    List<MoneyIntent> wishes =
        bought.payment().intents().stream().filter(it -> it.kind() != IntentKind.CAPTURE).toList();
    assertThat(wishes).as("seed " + seed).hasSize(1);
    IntentKind carriedOut = wishes.get(0).kind();
    assertThat(closed.decision())
        .as("seed " + seed)
        .contains(carriedOut == IntentKind.REFUND ? "REFUND of 1 by kim." : "CANCEL by kim.");
    assertThat(answers).as("seed " + seed).containsExactly(closed.decision(), closed.decision());
    assertThat(turns.unheld()).as("seed " + seed).isEmpty();
    return carriedOut;
  }

  private static Optional<BigDecimal> amount(Decision.Kind kind) {
    return Optional.of(new BigDecimal("1.00")).filter(it -> kind == Decision.Kind.REFUND);
  }
}
