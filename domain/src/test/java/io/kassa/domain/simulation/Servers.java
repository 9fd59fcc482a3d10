package io.kassa.domain.simulation;

import io.kassa.domain.contract.UnitOfWork;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.workbench.Shop;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The servers that share a database, of which some may be down. */
final class Servers {

  private static final int DEATHS_MAX = 4;
  private static final int MILLIS_BETWEEN_DEATHS = 30_000;
  private static final int MILLIS_DOWN = 60_000;

  private final Turns turns;
  private final List<SimulatedServer> servers;
  private final Set<String> down = new LinkedHashSet<>();

  Servers(Turns turns, Shop shop, SimulatedKustom kustom) {
    this.turns = turns;
    this.servers =
        List.of(
            new SimulatedServer("server a", turns, shop, kustom),
            new SimulatedServer("server b", turns, shop, kustom));
  }

  /** All begin to work. */
  void start() {
    servers.forEach(SimulatedServer::start);
  }

  /** One of those that are up is asked; whatever becomes of it, the world goes on. */
  void request(String name, Consumer<SimulatedServer> deed) {
    List<SimulatedServer> up = servers.stream().filter(it -> !down.contains(it.name())).toList();
    if (up.isEmpty()) {
      return;
    }
    SimulatedServer server = up.get(turns.random().nextInt(up.size()));
    turns.ask(
        name,
        server.name(),
        () -> {
          try {
            deed.accept(server);
          } catch (Rejection | UnitOfWork.RolledBack | IllegalStateException refused) {
            turns.note("refused: " + refused.getMessage());
          }
        });
  }

  /** They die in the middle of what they do, and come back. */
  void strike() {
    int deaths = turns.random().nextInt(DEATHS_MAX);
    for (int i = 0; i < deaths; i++) {
      turns.sleep(Duration.ofMillis(turns.random().nextInt(MILLIS_BETWEEN_DEATHS)));
      SimulatedServer server = servers.get(turns.random().nextInt(servers.size()));
      turns.kill(server.name());
      down.add(server.name());
      turns.sleep(Duration.ofMillis(turns.random().nextInt(MILLIS_DOWN)));
      down.remove(server.name());
      server.start();
    }
  }
}
