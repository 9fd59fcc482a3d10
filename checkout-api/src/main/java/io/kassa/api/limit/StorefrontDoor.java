package io.kassa.api.limit;

import io.kassa.domain.field.UuidText;
import io.kassa.domain.limit.ClientAddress;
import io.kassa.domain.limit.Clients;
import io.kassa.domain.limit.RequestLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/** Counts what storefronts ask for, by client and by cart. */
@ApplicationScoped
public class StorefrontDoor {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private Clients clients;
  private RequestLimits limits;

  StorefrontDoor() {}

  @Inject
  StorefrontDoor(Clients clients, RequestLimits limits) {
    this.clients = clients;
    this.limits = limits;
  }

  /**
   * Lets a request in.
   *
   * @param cartId as it stands in the request, if it is about a cart; what can be no id is not
   *     counted by cart
   * @throws io.kassa.domain.error.Rejection TOO_MANY_REQUESTS
   */
  public void enter(HttpServletRequest request, Optional<String> cartId) {
    ClientAddress client = client(request);
    limits.ask(client);
    cartId.flatMap(UuidText::read).ifPresent(cart -> limits.askAbout(cart, client));
  }

  /**
   * Lets a request that has entered open a cart.
   *
   * @throws io.kassa.domain.error.Rejection TOO_MANY_REQUESTS
   */
  public void openCart(HttpServletRequest request) {
    limits.askForCart(client(request));
  }

  private ClientAddress client(HttpServletRequest request) {
    return clients.behind(
        request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)));
  }
}
