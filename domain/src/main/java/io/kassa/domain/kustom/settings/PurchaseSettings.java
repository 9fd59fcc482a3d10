package io.kassa.domain.kustom.settings;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.Config;

/**
 * How quickly a purchase is noticed and answered. Keys, all ISO durations such as PT4S: {@code
 * kassa.push.answer.timeout} within which a push is answered; {@code kassa.settlement.wait.timeout}
 * for how long whoever placed an order waits until Kustom has been told of it; {@code
 * kassa.watch.interval} after which Kustom is asked again about an order that is not settled.
 */
@ApplicationScoped
public class PurchaseSettings implements CheckedSettings {

  /** By how much our own repetition comes after the attempt that somebody waits for. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** The pause after the first answer that never came; it doubles up to the interval. */
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

  /** So many doublings are more than any interval. */
  private static final int MAX_DOUBLINGS = 20;

  private static final int PERCENT = 100;
  private static final int MAX_JITTER_PERCENT = 20;

  private Duration pushAnswer;
  private Duration settlementWait;
  private Duration watchInterval;

  PurchaseSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public PurchaseSettings(Config config) {
    pushAnswer = ConfiguredDuration.of(config, "kassa.push.answer.timeout", "PT4S");
    settlementWait = ConfiguredDuration.of(config, "kassa.settlement.wait.timeout", "PT2S");
    watchInterval = ConfiguredDuration.of(config, "kassa.watch.interval", "PT4M");
  }

  @Override
  public String summary() {
    return "A push is answered within " + pushAnswer;
  }

  /** Within that a push is answered; Kustom itself waits for about five seconds. */
  public Duration pushAnswer() {
    return pushAnswer;
  }

  /** After that our own job repeats what a push has begun. */
  public Duration pushAttempt() {
    return pushAnswer.plus(MARGIN);
  }

  /** For so long a shopper waits until Kustom has been told of the order. */
  public Duration settlementWait() {
    return settlementWait;
  }

  /** After that our own job tells Kustom what whoever placed the order could not. */
  public Duration settlementAttempt() {
    return settlementWait.plus(MARGIN);
  }

  /** When Kustom is asked again about an order: never later than the interval. */
  public Duration untilNextLook() {
    return jittered(watchInterval);
  }

  /**
   * The same where Kustom gave no answer, or ours failed.
   *
   * @param times in a row, at least one
   */
  public Duration untilNextLookAfter(int times) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, MAX_DOUBLINGS));
    return jittered(doubled.compareTo(watchInterval) < 0 ? doubled : watchInterval);
  }

  /** A little earlier each time, so that orders of one moment don't stay together. */
  private static Duration jittered(Duration longest) {
    int share = PERCENT - ThreadLocalRandom.current().nextInt(MAX_JITTER_PERCENT + 1);
    return longest.multipliedBy(share).dividedBy(PERCENT);
  }
}
