package io.kassa.domain.limit;

import io.kassa.domain.startup.CheckedSettings;
import io.kassa.domain.time.ConfiguredDuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How often storefronts may ask one server, read once at the start. Numbers for each {@code
 * kassa.limits.period}, an ISO duration: {@code kassa.limits.client.requests}, {@code
 * kassa.limits.client.carts} opened by a client, {@code kassa.limits.cart.requests} about a cart.
 * {@code kassa.limits.remembered} is for how many clients, and carts, a server counts at a time.
 * {@code kassa.limits.exempt} are addresses and networks, commas between, from which everything is
 * taken; {@code none}: there are none. {@code kassa.limits.proxies}, written alike, are those whose
 * header {@code X-Forwarded-For} is believed.
 */
@ApplicationScoped
public class LimitSettings implements CheckedSettings {

  private static final String EXEMPT = "kassa.limits.exempt";
  private static final String PROXIES = "kassa.limits.proxies";
  private static final String THIS_MACHINE = "127.0.0.0/8,::1";

  private int clientRequests;
  private int clientCarts;
  private int cartRequests;
  private int remembered;
  private Duration period;
  private Networks exempt;
  private Networks proxies;

  LimitSettings() {}

  /**
   * Reads and checks the configuration.
   *
   * @throws IllegalArgumentException with one sentence about the first senseless value
   */
  @Inject
  public LimitSettings(Config config) {
    clientRequests = ConfiguredLimit.of(config, "kassa.limits.client.requests", 3000);
    clientCarts = ConfiguredLimit.of(config, "kassa.limits.client.carts", 300);
    cartRequests = ConfiguredLimit.of(config, "kassa.limits.cart.requests", 600);
    remembered = ConfiguredLimit.of(config, "kassa.limits.remembered", 50_000);
    period = ConfiguredDuration.of(config, "kassa.limits.period", "PT1M");
    exempt = networks(config, EXEMPT, THIS_MACHINE);
    proxies = networks(config, PROXIES, Networks.NONE);
  }

  @Override
  public String summary() {
    return clientRequests + " requests of a client are taken in " + period;
  }

  /** Requests of one client in a period. */
  public int clientRequests() {
    return clientRequests;
  }

  /** Carts that one client opens in a period; each is a row. */
  public int clientCarts() {
    return clientCarts;
  }

  /** Requests about one cart in a period, whoever sends them. */
  public int cartRequests() {
    return cartRequests;
  }

  /** How many clients, and how many carts, are counted at a time; who asked last stays. */
  public int remembered() {
    return remembered;
  }

  /** In so much time all that was used up comes back, bit by bit. */
  public Duration period() {
    return period;
  }

  /** Whether everything is taken from there, such as from a shop's own server. */
  boolean isExempt(ClientAddress client) {
    return exempt.contain(client);
  }

  /** Whether what it tells about others is believed. */
  boolean isProxy(ClientAddress client) {
    return proxies.contain(client);
  }

  private static Networks networks(Config config, String key, String otherwise) {
    return Networks.of(key, config.getOptionalValue(key, String.class).orElse(otherwise));
  }
}
