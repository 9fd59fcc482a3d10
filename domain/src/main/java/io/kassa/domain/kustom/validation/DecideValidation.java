package io.kassa.domain.kustom.validation;

import io.kassa.domain.hook.TimedHooks;
import io.kassa.domain.kustom.PresentedOrder;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds out whether a shopper may buy: looks at the cart, asks the rules, and only then holds the
 * pieces. So a no never has to give anything back, and takes nothing from an earlier yes.
 */
@ApplicationScoped
class DecideValidation {

  private static final Logger LOG = Logger.getLogger(DecideValidation.class.getName());

  /** Kept back, so that what a late rule is declared to mean is still answered in time. */
  private static final Duration FOR_THE_ANSWER = Duration.ofMillis(100);

  @Inject ValidationDesk desk;
  @Inject TimedHooks hooks;
  @Inject ValidationSettings settings;

  /**
   * Decides.
   *
   * @param tooLate whether nobody waits for the decision any more
   */
  Verdict decide(PresentedOrder presented, Deadline deadline, BooleanSupplier tooLate) {
    Look look = desk.look(presented);
    if (look instanceof Look.Objection objection) {
      return refused(presented, objection);
    }
    Look.Clear clear = (Look.Clear) look;
    Optional<Refusal> no = RuleVerdict.of(hooks.ask(clear.hook(), limit(deadline)), clear.locale());
    return no.<Verdict>map(Verdict.Refused::new).orElseGet(() -> held(presented, tooLate));
  }

  private Duration limit(Deadline deadline) {
    Duration left = deadline.left().minus(FOR_THE_ANSWER);
    return left.compareTo(settings.ruleLimit()) < 0 ? left : settings.ruleLimit();
  }

  private Verdict held(PresentedOrder presented, BooleanSupplier tooLate) {
    UUID holdId = UUID.randomUUID();
    Optional<Look.Objection> objection = desk.hold(presented, holdId, tooLate);
    if (objection.isPresent()) {
      return refused(presented, objection.get());
    }
    if (tooLate.getAsBoolean()) {
      desk.takeBack(presented, holdId);
    }
    return new Verdict.Approved();
  }

  private Verdict refused(PresentedOrder presented, Look.Objection objection) {
    LOG.info(
        () ->
            "Kustom order %s must not be bought now: %s (Kustom was told of revision %s)"
                .formatted(
                    presented.order().orderId(),
                    objection.reason(),
                    presented.cartRevision().map(Object::toString).orElse("unknown")));
    if (objection.reason() == Reason.DIFFERS) {
      correct(presented);
    }
    return new Verdict.Refused(objection.refusal());
  }

  /** The answer stands, whether this works or not. */
  private void correct(PresentedOrder presented) {
    try {
      desk.correct(presented);
    } catch (RuntimeException later) {
      LOG.log(
          Level.WARNING,
          later,
          () -> "Kustom order " + presented.order().orderId() + " could not be corrected");
    }
  }
}
