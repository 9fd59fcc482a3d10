package io.kassa.domain.kustom.settings;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration of Kustom's part, read once at the start. Keys: {@code
 * kassa.kustom.environment}, {@code kassa.kustom.username}, {@code kassa.kustom.password}, {@code
 * kassa.kustom.stand-in.url}, {@code kassa.public.url}, {@code
 * kassa.checkout.allow-http-localhost}, {@code kassa.kustom.connect.timeout}, {@code
 * kassa.kustom.read.timeout}, {@code kassa.checkout.wait.timeout}, {@code
 * kassa.settings.cache.lifetime}; the timeouts are ISO durations such as PT10S.
 */
@ApplicationScoped
public class KustomSettings implements CheckedSettings {

  private static final URI PLAYGROUND = URI.create("https://api.playground.kustom.co");
  private static final URI PRODUCTION = URI.create("https://api.kustom.co");

  private static final String STAND_IN = "kassa.kustom.stand-in.url";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S*)?");

  private Config config;
  private KustomEnvironment environment;
  private Optional<URI> standIn;
  private URI publicAddress;
  private Duration connectTimeout;
  private Duration readTimeout;
  private Duration checkoutWait;
  private Duration settingsLifetime;

  KustomSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public KustomSettings(Config config) {
    this.config = config;
    this.environment = KustomEnvironment.of(text("kassa.kustom.environment").orElse("playground"));
    this.standIn = text(STAND_IN).map(address -> URI.create(required(STAND_IN)));
    if (environment == KustomEnvironment.STAND_IN) {
      required(STAND_IN);
    }
    this.publicAddress = URI.create(required("kassa.public.url"));
    this.connectTimeout = ConfiguredDuration.of(config, "kassa.kustom.connect.timeout", "PT3S");
    this.readTimeout = ConfiguredDuration.of(config, "kassa.kustom.read.timeout", "PT10S");
    this.checkoutWait = ConfiguredDuration.of(config, "kassa.checkout.wait.timeout", "PT15S");
    this.settingsLifetime = ConfiguredDuration.of(config, "kassa.settings.cache.lifetime", "PT5S");
    obstacle(environment)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    if (checkoutWait.compareTo(limitOfCalls(1)) <= 0) {
      throw new IllegalArgumentException(
          "kassa.checkout.wait.timeout has to be longer than kassa.kustom.connect.timeout and"
              + " kassa.kustom.read.timeout together");
    }
  }

  @Override
  public String summary() {
    return "Kustom is asked at " + api();
  }

  /** Which Kustom is talked to with the configuration's own credentials. */
  public KustomEnvironment environment() {
    return environment;
  }

  /** Where the API of the configured Kustom is, without a slash at the end. */
  public URI api() {
    return api(environment).orElseThrow();
  }

  /** Where a Kustom's API is, without a slash at the end; nothing: no stand-in is configured. */
  public Optional<URI> api(KustomEnvironment kustom) {
    return switch (kustom) {
      case PLAYGROUND -> Optional.of(PLAYGROUND);
      case PRODUCTION -> Optional.of(PRODUCTION);
      case STAND_IN -> standIn;
    };
  }

  /** Why orders can't be created at this Kustom, in a sentence; nothing: they can. */
  public Optional<String> obstacle(KustomEnvironment kustom) {
    if (api(kustom).isEmpty()) {
      return Optional.of(STAND_IN + " is not configured: there is no stand-in to ask");
    }
    return kustom == KustomEnvironment.PRODUCTION && !"https".equals(publicAddress.getScheme())
        ? Optional.of(
            "kassa.public.url has to be an https address for kassa.kustom.environment production:"
                + " Kustom calls no other")
        : Optional.empty();
  }

  /** Where this installation is reached from outside, without a slash at the end. */
  public URI publicAddress() {
    return publicAddress;
  }

  /** Empty as long as nobody has configured them: then Kustom can't be used. */
  public Optional<KustomCredentials> credentials() {
    return text("kassa.kustom.password")
        .map(password -> new KustomCredentials(text("kassa.kustom.username").orElse(""), password));
  }

  /** Whether a shop on this machine may use plain http; for development only. */
  public boolean allowsHttpLocalhost() {
    return config
        .getOptionalValue("kassa.checkout.allow-http-localhost", Boolean.class)
        .orElse(false);
  }

  /** For how long a connection to Kustom is tried. */
  public Duration connectTimeout() {
    return connectTimeout;
  }

  /** For how long one answer of Kustom is waited for; Kustom itself gives up after 30 s. */
  public Duration readTimeout() {
    return readTimeout;
  }

  /** How long so many calls of Kustom, one after another, take at most. */
  public Duration limitOfCalls(int calls) {
    return connectTimeout.plus(readTimeout).multipliedBy(calls);
  }

  /** For how long settings that were read from the database are believed. */
  public Duration settingsLifetime() {
    return settingsLifetime;
  }

  /**
   * For how long a second checkout of the same cart waits for the first one, and after which a
   * first one that never ended is taken over. Longer than the two timeouts together.
   */
  public Duration checkoutWait() {
    return checkoutWait;
  }

  private String required(String key) {
    String value =
        text(key).orElseThrow(() -> new IllegalArgumentException(key + " is not configured"));
    if (!ADDRESS.matcher(value).matches()) {
      throw new IllegalArgumentException(key + " is no http or https address: " + value);
    }
    return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }

  private Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }
}
