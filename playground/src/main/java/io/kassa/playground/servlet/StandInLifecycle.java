package io.kassa.playground.servlet;

import io.kassa.playground.StandIn;
import io.kassa.playground.StandInSettings;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the stand-in with the web application and stops it with it. When {@code
 * playground.address} is configured, the page for people, it is announced on the console once it
 * answers.
 */
@WebListener
public class StandInLifecycle implements ServletContextListener {
  private static final String STAND_IN = StandIn.class.getName();
  private static final String SETTINGS = StandInSettings.class.getName();

  private Optional<Announcement> announcement = Optional.empty();

  static StandIn standInOf(ServletContext context) {
    return (StandIn) context.getAttribute(STAND_IN);
  }

  static StandInSettings settingsOf(ServletContext context) {
    return (StandInSettings) context.getAttribute(SETTINGS);
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Config config = ConfigProvider.getConfig();
    StandInSettings settings = StandInConfig.read(config);
    StandIn standIn = new StandIn(settings, Clock.systemUTC());
    event.getServletContext().setAttribute(SETTINGS, settings);
    event.getServletContext().setAttribute(STAND_IN, standIn);
    standIn.webhooks().configure(StandInConfig.webhookDestination(config));
    standIn.start();
    announcement =
        config
            .getOptionalValue("playground.address", String.class)
            .map(address -> Announcement.begin(address, words -> tellPeople(words, config)));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    announcement.ifPresent(Announcement::close);
    standInOf(event.getServletContext()).close();
  }

  /** On the console, where whoever started the server looks. */
  private static void tellPeople(String words, Config config) {
    System.out.println(words);
    StandInConfig.madeUpLogin(config)
        .ifPresent(
            login ->
                System.out.println( // in one piece: the server makes a line of each
                    "Its administration, /ingress/admin, knows %s by the password %s until it stops"
                        .formatted(login.username(), login.password())));
  }
}
