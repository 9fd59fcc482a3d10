package io.kassa.domain.kustom.payment;

import io.kassa.domain.error.Rejection;
import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.FulfilmentUseCases;
import io.kassa.domain.job.ClaimedJob;
import io.kassa.domain.job.JobHandler;
import io.kassa.domain.kustom.FakeKustomPayments.Trouble;
import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.PaymentBalance;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** One life of an order, drawn from a seed. */
final class MoneyHistory {

  private static final int STEPS = 40;
  private static final int WAYS = 11;
  private static final int KEYS = 12;
  private static final List<Trouble> TROUBLES = List.of(Trouble.values());

  private final Shop shop = new Shop();
  private final BoughtOrder bought = BoughtOrder.inA(shop);
  private final List<JobHandler> handlers = MoneyUseCases.handlers(shop);
  private final Portal portal = new Portal(bought);
  private final List<String> differences = new ArrayList<>();
  private final long seed;
  private final Random random;

  MoneyHistory(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    for (int i = 0; i < STEPS; i++) {
      step();
      checkCredit("step " + i);
    }
    settle();
    checkCredit("the end");
    compareBooks();
  }

  /** At no time is more there for deliveries than was taken and not given back. */
  private void checkCredit(String when) {
    PaymentBalance ours = bought.payment().balance();
    if (ours.credit().minor() < 0 || ours.credit().minor() > ours.refundable().minor()) {
      differences.add("At " + when + " the credit was " + ours.credit());
    }
  }

  private void step() {
    switch (random.nextInt(WAYS)) {
      case 0, 1, 2 -> want();
      case 3 -> shop.kustomPayments.meet(trouble());
      case 4 -> crashBetweenSendAndRecord();
      case 5 -> shop.clock.advance(Duration.ofHours(random.nextInt(30)));
      case 6 -> shop.clock.advance(Duration.ofMinutes(random.nextInt(5)));
      case 7 -> {
        if (random.nextInt(4) == 0) {
          actInPortal();
        }
      }
      case 8 -> {
        if (random.nextInt(3) == 0) {
          shop.kustomPayments.refuse(no());
        }
      }
      default -> shop.work();
    }
  }

  /** Whatever Kustom is asked for next. */
  private static KustomRefusal no() {
    return new KustomRefusal(KustomRefusal.Kind.OTHER, 403, "NOT_ALLOWED", "", "c-no");
  }

  private Trouble trouble() {
    return TROUBLES.get(random.nextInt(TROUBLES.size()));
  }

  /** A wish, sometimes one that was sent before under the same key. */
  private void want() {
    int key = random.nextInt(KEYS);
    try {
      bought.accept("key-" + key, MoneyWishes.drawn(new Random(key * 31L + seed)));
    } catch (Rejection refused) {
      // Some wishes can't be; what matters is that they change nothing of the money.
    }
  }

  /** Somebody does something in Kustom's portal; the event about it may be lost. */
  private void actInPortal() {
    portal.act(random);
    if (random.nextBoolean()) {
      portal.isHeardOf();
    }
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
    portal.isHeardOf();
    for (int i = 0; i < 20; i++) {
      shop.pass(Duration.ofMinutes(5));
    }
  }

  /** What does not agree, in words. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void compareBooks() {
    KustomBalance kustom = shop.kustomPayments.balance(bought.kustomOrderId);
    PaymentBalance ours = bought.payment().balance();
    compare("authorized", kustom.sums().authorized(), ours.authorized().minor());
    compare("captured", kustom.sums().captured(), ours.captured().minor());
    compare("refunded", kustom.sums().refunded(), ours.refunded().minor());
    compare("released", kustom.released(), ours.released().minor());
    compare("captures", kustom.captures().size(), done(IntentKind.CAPTURE));
    compare("refunds", kustom.refunds().size(), done(IntentKind.REFUND));
    compare("under way", 0, open());
    if (ours.captured().minor() > ours.authorized().minor()
        || ours.refunded().minor() > ours.captured().minor()) {
      differences.add("More than there is was moved");
    }
    List<String> references = references(kustom);
    if (references.stream().distinct().count() < references.size()) {
      differences.add("A reference was used twice");
    }
  }

  /** Ours; what was done in the portal has none. */
  private static List<String> references(KustomBalance kustom) {
    return Stream.concat(kustom.captures().stream(), kustom.refunds().stream())
        .map(KustomBalance.Movement::reference)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private long done(IntentKind kind) {
    return bought.payment().intents().stream()
        .filter(it -> it.kind() == kind && it.state() == IntentState.DONE)
        .filter(it -> it.amountMinor() > 0)
        .count();
  }

  private long open() {
    return bought.payment().intents().stream()
        .map(MoneyIntent::state)
        .filter(IntentState::isOpen)
        .count();
  }

  private void compare(String what, long kustoms, long ours) {
    if (kustoms != ours) {
      differences.add("Kustom says " + kustoms + " " + what + ", we say " + ours);
    }
  }
}
