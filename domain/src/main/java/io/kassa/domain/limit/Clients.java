package io.kassa.domain.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells clients apart behind the proxies that are trusted. The header {@code X-Forwarded-For} is
 * read from its end, because each proxy adds there whom it was asked by, and only as far as those
 * who wrote it are trusted: what stands before may be anybody's invention.
 */
@ApplicationScoped
public class Clients {

  private static final Pattern COMMA = Pattern.compile(",");

  private LimitSettings settings;

  Clients() {}

  @Inject
  Clients(LimitSettings settings) {
    this.settings = settings;
  }

  /**
   * Who asks.
   *
   * @param peer the address at the other end of the connection
   * @param forwardedFor the values of every header {@code X-Forwarded-For}, in their order
   */
  public ClientAddress behind(String peer, List<String> forwardedFor) {
    Deque<String> told =
        new ArrayDeque<>(forwardedFor.stream().flatMap(COMMA::splitAsStream).toList());
    ClientAddress client = ClientAddress.of(peer);
    while (!told.isEmpty() && settings.isProxy(client)) {
      client = ClientAddress.of(told.removeLast());
    }
    return client;
  }
}
