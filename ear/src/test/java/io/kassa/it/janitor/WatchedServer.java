package io.kassa.it.janitor;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ledger;
import io.kassa.it.server.PostgresDatabase;
import java.util.Map;

/**
 * A server of its own that looks at open orders every two seconds, so that nobody has to wait for
 * minutes. Its stand-in is its own too: no other test moves the clock.
 */
record WatchedServer(KassaServer server, Ledger ledger) implements AutoCloseable {
  private static final Map<String, String> IMPATIENT = Map.of("KASSA_WATCH_INTERVAL", "PT2S");

  static WatchedServer start(String name) {
    PostgresDatabase database = PostgresDatabase.fresh();
    KassaServer server = new KassaServer(name, database, IMPATIENT).start();
    return new WatchedServer(server, new Ledger(database));
  }

  @Override
  public void close() {
    server.close();
  }
}
