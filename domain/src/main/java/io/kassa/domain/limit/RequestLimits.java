package io.kassa.domain.limit;

import inet.ipaddr.IPAddress;
import io.github.bucket4j.TimeMeter;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.limit.LimitWatch.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Lets storefronts ask as often as {@link LimitSettings} says, each server for itself. Whoever asks
 * more often is refused with TOO_MANY_REQUESTS, whose detail {@code retryAfterSeconds} says when to
 * come back; what is refused uses nothing up.
 */
@ApplicationScoped
public class RequestLimits {

  private LimitSettings settings;
  private LimitWatch watch;
  private Allowance<IPAddress> clients;
  private Allowance<IPAddress> openers;
  private Allowance<UUID> carts;

  RequestLimits() {}

  @Inject
  RequestLimits(LimitSettings settings, LimitWatch watch) {
    this(settings, watch, TimeMeter.SYSTEM_NANOTIME);
  }

  RequestLimits(LimitSettings settings, LimitWatch watch, TimeMeter meter) {
    this.settings = settings;
    this.watch = watch;
    this.clients = new Allowance<>(settings.clientRequests(), settings, meter);
    this.openers = new Allowance<>(settings.clientCarts(), settings, meter);
    this.carts = new Allowance<>(settings.cartRequests(), settings, meter);
  }

  /**
   * A client asks for anything.
   *
   * @throws Rejection TOO_MANY_REQUESTS
   */
  public void ask(ClientAddress client) {
    if (!settings.isExempt(client)) {
      spend(clients, client.network(), Limit.CLIENT_REQUESTS);
    }
  }

  /**
   * What it asks for is a new cart.
   *
   * @throws Rejection TOO_MANY_REQUESTS
   */
  public void askForCart(ClientAddress client) {
    if (!settings.isExempt(client)) {
      spend(openers, client.network(), Limit.CLIENT_CARTS);
    }
  }

  /**
   * What it asks for has to do with this cart, whether there is one or not.
   *
   * @throws Rejection TOO_MANY_REQUESTS
   */
  public void askAbout(UUID cart, ClientAddress client) {
    if (!settings.isExempt(client)) {
      spend(carts, cart, Limit.CART_REQUESTS);
    }
  }

  private <K> void spend(Allowance<K> allowance, K who, Limit limit) {
    allowance
        .spend(who)
        .ifPresent(
            wait -> {
              watch.exceeded(limit);
              throw tooMany(wait);
            });
  }

  private static Rejection tooMany(Duration wait) {
    return new Rejection(
        ErrorCode.TOO_MANY_REQUESTS,
        "This is asked too often; try again later.",
        Map.of("retryAfterSeconds", wait.toSeconds()));
  }
}
