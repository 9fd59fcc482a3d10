package io.kassa.domain.mail;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * How mail is sent, read once at the start: {@code kassa.mail.enabled}, without which none is;
 * {@code kassa.mail.from}, {@code kassa.mail.smtp.host} and {@code kassa.mail.smtp.port}; {@code
 * kassa.mail.smtp.user} and {@code kassa.mail.smtp.password}; {@code kassa.mail.smtp.starttls},
 * which is required unless it is false; and {@code kassa.mail.timeout}, an ISO duration, for
 * connecting, reading and writing each.
 */
@ApplicationScoped
public class MailSettings implements CheckedSettings {

  private static final String ENABLED = "kassa.mail.enabled";
  private static final String FROM = "kassa.mail.from";
  private static final String HOST = "kassa.mail.smtp.host";
  private static final String PORT = "kassa.mail.smtp.port";
  private static final int PHASES = 4;
  private static final int MAX_PORT = 65_535;

  private boolean on;
  private String from = "";
  private Optional<Login> login = Optional.empty();
  private Duration timeout = Duration.ZERO;
  private final Properties session = new Properties();

  MailSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public MailSettings(Config config) {
    on = text(config, ENABLED).map(Boolean::parseBoolean).orElse(false);
    timeout = ConfiguredDuration.of(config, "kassa.mail.timeout", "PT10S");
    if (on) {
      from = require(config, FROM);
      login =
          text(config, "kassa.mail.smtp.user")
              .map(user -> new Login(user, require(config, "kassa.mail.smtp.password")));
      connect(config);
    }
  }

  /** Who we are to the mail server. */
  record Login(String user, String password) {

    /** Says nothing: the password is a secret. */
    @Override
    public String toString() {
      return "a login";
    }
  }

  private void connect(Config config) {
    String milliseconds = Long.toString(timeout.toMillis());
    boolean encrypted =
        text(config, "kassa.mail.smtp.starttls").map(Boolean::parseBoolean).orElse(true);
    session.setProperty("mail.transport.protocol", "smtp");
    session.setProperty("mail.smtp.host", require(config, HOST));
    session.setProperty("mail.smtp.port", Integer.toString(port(config)));
    session.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
    session.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
    session.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
    session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    session.setProperty("mail.smtp.connectiontimeout", milliseconds);
    session.setProperty("mail.smtp.timeout", milliseconds);
    session.setProperty("mail.smtp.writetimeout", milliseconds);
  }

  private static int port(Config config) {
    String written = text(config, PORT).orElse("587");
    try {
      int port = Integer.parseInt(written);
      if (port >= 1 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException unreadable) {
      throw new IllegalArgumentException(PORT + " is no whole number: " + written, unreadable);
    }
    throw new IllegalArgumentException(PORT + " has to be 1 to " + MAX_PORT + ": " + written);
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
  }

  private static String require(Config config, String name) {
    return text(config, name)
        .orElseThrow(
            () -> new IllegalArgumentException(name + " is missing, and " + ENABLED + " is true"));
  }

  @Override
  public String summary() {
    return "Mail is " + (on ? "on" : "off");
  }

  /** Whether mail is sent at all. */
  public boolean isOn() {
    return on;
  }

  /** How long sending one mail takes at most. */
  Duration limit() {
    return timeout.multipliedBy(PHASES);
  }

  String from() {
    return from;
  }

  Optional<Login> login() {
    return login;
  }

  /** What Jakarta Mail is told. */
  Properties session() {
    Properties copy = new Properties();
    session
        .stringPropertyNames()
        .forEach(name -> copy.setProperty(name, session.getProperty(name)));
    return copy;
  }
}
