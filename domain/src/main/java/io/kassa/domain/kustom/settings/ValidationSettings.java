package io.kassa.domain.kustom.settings;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How Kustom's question whether the shopper may buy is answered, read once at the start. Keys:
 * {@code kassa.kustom.validation.required}, {@code kassa.kustom.validation.timeout} and {@code
 * kassa.rules.validation.limit} (ISO durations such as PT2S), {@code
 * kassa.kustom.validation.max.bytes}.
 */
@ApplicationScoped
public class ValidationSettings implements CheckedSettings {

  private static final String REQUIRED = "kassa.kustom.validation.required";
  private static final String TIMEOUT = "kassa.kustom.validation.timeout";
  private static final String RULE_LIMIT = "kassa.rules.validation.limit";
  private static final String MAX_BYTES = "kassa.kustom.validation.max.bytes";

  /** For so long Kustom waits (Checkout, validate order); then it approves by itself. */
  private static final Duration KUSTOM_WAITS = Duration.ofSeconds(3);

  /** For so long it waits if our answer is required; then the purchase fails. */
  private static final Duration KUSTOM_WAITS_IF_REQUIRED = Duration.ofSeconds(10);

  private static final int FEWEST_BYTES = 65_536;
  private static final int MOST_BYTES = 4_194_304;

  private boolean required;
  private Duration timeout;
  private Duration ruleLimit;
  private int maxBytes;

  ValidationSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public ValidationSettings(Config config) {
    required = flag(config);
    timeout = ConfiguredDuration.of(config, TIMEOUT, "PT2S");
    ruleLimit = ConfiguredDuration.of(config, RULE_LIMIT, "PT0.3S");
    maxBytes = bytes(config);
    Duration patience = required ? KUSTOM_WAITS_IF_REQUIRED : KUSTOM_WAITS;
    if (timeout.compareTo(patience) >= 0) {
      throw new IllegalArgumentException(
          TIMEOUT + " has to be shorter than " + patience + ", after which Kustom does not wait");
    }
    if (ruleLimit.compareTo(timeout) >= 0) {
      throw new IllegalArgumentException(RULE_LIMIT + " has to be shorter than " + TIMEOUT);
    }
  }

  @Override
  public String summary() {
    return "Kustom is answered within "
        + timeout
        + (required
            ? " and sells nothing without our answer"
            : ", and sells by itself what is not answered in time");
  }

  /**
   * Whether Kustom sells nothing that we have not approved. Without that it approves by itself what
   * we don't answer, and then two shoppers can be sent to their banks for the last piece.
   */
  public boolean isRequired() {
    return required;
  }

  /** After so long Kustom is answered, whatever is known by then. */
  public Duration timeout() {
    return timeout;
  }

  /** For so long rules are waited for. */
  public Duration ruleLimit() {
    return ruleLimit;
  }

  /** Bytes of an order that is presented; a thousand lines with pictures need a million or two. */
  public int maxBytes() {
    return maxBytes;
  }

  private static boolean flag(Config config) {
    String text = config.getOptionalValue(REQUIRED, String.class).orElse("true");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(REQUIRED + " is true or false: " + text);
    };
  }

  private static int bytes(Config config) {
    String text = config.getOptionalValue(MAX_BYTES, String.class).orElse("2097152");
    try {
      int bytes = Integer.parseInt(text);
      if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
        throw new IllegalArgumentException(
            MAX_BYTES + " has to be from " + FEWEST_BYTES + " to " + MOST_BYTES + ": " + text);
      }
      return bytes;
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException(MAX_BYTES + " is no whole number: " + text);
    }
  }
}
