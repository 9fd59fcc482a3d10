package io.kassa.domain.kustom.event;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * How account webhooks are proved, read once at the start. Keys: {@code
 * kassa.kustom.webhook.secret} as Kustom's portal shows it, without which there is no such ingress;
 * {@code kassa.kustom.webhook.secret.previous} while a secret is replaced; {@code
 * kassa.kustom.webhook.tolerance}, an ISO duration such as PT5M.
 */
@ApplicationScoped
public class EventSettings implements CheckedSettings {

  private static final String SECRET = "kassa.kustom.webhook.secret";
  private static final String PREVIOUS = "kassa.kustom.webhook.secret.previous";
  private static final String TOLERANCE = "kassa.kustom.webhook.tolerance";

  private Config config;
  private Optional<MessageProof> proof = Optional.empty();

  EventSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value, without a
   *     secret in it
   */
  @Inject
  public EventSettings(Config config) {
    this.config = config;
    List<WebhookSecret> secrets =
        Stream.of(SECRET, PREVIOUS).flatMap(key -> secret(key).stream()).toList();
    if (text(SECRET).isEmpty() && text(PREVIOUS).isPresent()) {
      throw new IllegalArgumentException(PREVIOUS + " is configured, but " + SECRET + " is not");
    }
    Duration tolerance = ConfiguredDuration.of(config, TOLERANCE, "PT5M");
    this.proof =
        secrets.isEmpty() ? Optional.empty() : Optional.of(new MessageProof(secrets, tolerance));
  }

  @Override
  public String summary() {
    return "Kustom's account webhooks are " + (isOn() ? "on" : "off");
  }

  /** What proves a message; nothing while no secret is configured. */
  Optional<MessageProof> proof() {
    return proof;
  }

  /** Whether account webhooks are listened to. */
  public boolean isOn() {
    return proof.isPresent();
  }

  private Optional<WebhookSecret> secret(String key) {
    try {
      return text(key).map(WebhookSecret::of);
    } catch (IllegalArgumentException senseless) {
      throw new IllegalArgumentException(key + " " + senseless.getMessage());
    }
  }

  private Optional<String> text(String key) {
    return config
        .getOptionalValue(key, String.class)
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }
}
