package io.kassa.playground.servlet;

import io.kassa.playground.StandInSettings;
import io.kassa.playground.kustom.access.Credentials;
import io.kassa.playground.kustom.webhook.WebhookDestination;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Reads the stand-in's settings: {@code playground.kustom.username}, {@code
 * playground.kustom.password}, {@code playground.allow-http-localhost} (default false), {@code
 * playground.base-address} and {@code playground.pages-address}. There is no default password;
 * without one nobody is let in.
 */
final class StandInConfig {
  /** So begins the password that nobody has. */
  private static final String HASH = "{hash}";

  private StandInConfig() {}

  static StandInSettings read(Config config) {
    String username = text(config, "playground.kustom.username").orElse("");
    return new StandInSettings(
        text(config, "playground.kustom.password")
            .map(password -> new Credentials(username, password)),
        config.getOptionalValue("playground.allow-http-localhost", Boolean.class).orElse(false),
        text(config, "playground.base-address").map(StandInConfig::withoutTrailingSlash),
        text(config, "playground.pages-address").map(StandInConfig::withoutTrailingSlash));
  }

  /**
   * Reads where account webhooks go: {@code playground.webhook.url}, {@code
   * playground.webhook.secret}, {@code playground.webhook.previous-secret} while secrets are
   * changed, and {@code playground.webhook.at-once} (default false). Without an address there are
   * none.
   */
  static Optional<WebhookDestination> webhookDestination(Config config) {
    List<String> secrets =
        Stream.of("playground.webhook.secret", "playground.webhook.previous-secret")
            .flatMap(key -> text(config, key).stream())
            .toList();
    boolean atOnce =
        config.getOptionalValue("playground.webhook.at-once", Boolean.class).orElse(false);
    return text(config, "playground.webhook.url")
        .map(url -> new WebhookDestination(url, secrets, atOnce));
  }

  /**
   * Reads the administrator's login if the build has made its password up for this start, as {@code
   * playground.admin.password}, and nobody has configured another.
   */
  static Optional<Credentials> madeUpLogin(Config config) {
    Optional<String> inForce = text(config, "kassa.admin.password");
    return text(config, "playground.admin.password")
        .filter(madeUp -> inForce.filter(madeUp::equals).isPresent())
        .filter(madeUp -> !madeUp.startsWith(HASH))
        .map(madeUp -> new Credentials(text(config, "kassa.admin.user").orElse("admin"), madeUp));
  }

  private static Optional<String> text(Config config, String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }

  private static String withoutTrailingSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
