package io.kassa.domain.kustom.payment;

import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.CancelRemaining;
import io.kassa.domain.fulfilment.CaptureAmount;
import io.kassa.domain.fulfilment.ChangeAuthorization;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.FulfilmentUseCases;
import io.kassa.domain.fulfilment.RefundAmount;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** One life of an order, drawn from a seed. */
final class MoneyHistory {

  private static final int STEPS = 40;
  private static final int KEYS = 12;
  private static final List<Trouble> TROUBLES = List.of(Trouble.values());

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);
  private final List<JobHandler> handlers = MoneyUseCases.handlers(shop);
  private final Random random;

  MoneyHistory(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < STEPS; i++) {
      step();
    }
    settle();
  }

  private void step() {
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> want();
      case 3 -> shop.kustomPayments.meet(trouble());
      case 4 -> crashBetweenSendAndRecord();
      case 5 -> shop.clock.advance(Duration.ofHours(random.nextInt(30)));
      case 6 -> shop.clock.advance(Duration.ofMinutes(random.nextInt(5)));
      default -> shop.work();
    }
  }

  private Trouble trouble() {
    return TROUBLES.get(random.nextInt(TROUBLES.size()));
  }

  /** A wish, sometimes one that was sent before under the same key. */
  private void want() {
    int key = random.nextInt(KEYS);
    try {
      bought.accept("key-" + key, command(new Random(key * 31L + bought.number().hashCode())));
    } catch (Rejection refused) {
      // Some wishes can't be; what matters is that they change nothing of the money.
    }
  }

  private static FulfilmentCommand command(Random drawn) {
    BigDecimal amount = BigDecimal.valueOf(1 + drawn.nextInt(40_000), 2);
    return switch (drawn.nextInt(7)) {
      case 0, 1, 2 -> new CaptureAmount(amount, Optional.empty(), Optional.empty());
      case 3, 4 -> new RefundAmount(amount, Optional.empty(), Optional.empty());
      case 5 -> ChangeAuthorization.release(Optional.empty());
      default ->
          drawn.nextBoolean()
              ? ChangeAuthorization.extend(Optional.empty())
              : new CancelRemaining(Optional.empty());
    };
  }

  /** The server ends after Kustom was asked; the job is taken over when its lease has ended. */
  private void crashBetweenSendAndRecord() {
    JobHandler handler = handlers.get(random.nextInt(handlers.size()));
    Optional<ClaimedJob> claimed = shop.worker().claim(handler.definition());
    claimed.ifPresent(handler::run);
  }

  /** Somebody lets what was given up after two days be tried again, and then time passes. */
  private void settle() {
    shop.kustomPayments.recover();
    bought.payment().intents().stream()
        .filter(it -> it.state().isOpen())
        .forEach(it -> FulfilmentUseCases.desk(shop).retry(bought.number(), it.intentId()));
    for (int i = 0; i < 20; i++) {
      shop.pass(Duration.ofMinutes(5));
    }
  }

  /** What does not agree, in words. */
  List<String> differences() {
    KustomBalance kustom = shop.kustomPayments.read(bought.kustomOrderId).result().orElseThrow();
    PaymentBalance ours = bought.payment().balance();
    List<String> differences = new ArrayList<>();
    compare("captured", kustom.sums().captured(), ours.captured().minor(), differences);
    compare("refunded", kustom.sums().refunded(), ours.refunded().minor(), differences);
    compare("released", kustom.released(), ours.released().minor(), differences);
    compare("captures", kustom.captures().size(), done(IntentKind.CAPTURE), differences);
    compare("refunds", kustom.refunds().size(), done(IntentKind.REFUND), differences);
    compare("under way", 0, open(), differences);
    if (ours.captured().minor() > ours.authorized().minor()
        || ours.refunded().minor() > ours.captured().minor()) {
      differences.add("More than there is was moved");
    }
    if (references(kustom).size() < kustom.captures().size() + kustom.refunds().size()) {
      differences.add("A reference was used twice");
    }
    return differences;
  }

  private static List<String> references(KustomBalance kustom) {
    List<String> references =
        kustom.captures().stream()
            .map(KustomBalance.Movement::reference)
            .collect(Collectors.toCollection(ArrayList::new));
    kustom.refunds().forEach(it -> references.add(it.reference()));
    return references.stream().distinct().toList();
  }

  private long done(IntentKind kind) {
    return bought.payment().intents().stream()
        .filter(it -> it.kind() == kind && it.state() == IntentState.DONE)
        .count();
  }

  private long open() {
    return bought.payment().intents().stream()
        .map(MoneyIntent::state)
        .filter(IntentState::isOpen)
        .count();
  }

  private static void compare(String what, long kustoms, long ours, List<String> differences) {
    if (kustoms != ours) {
      differences.add("Kustom says " + kustoms + " " + what + ", we say " + ours);
    }
  }
}
