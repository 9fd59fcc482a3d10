package io.kassa.it.fulfilment;

import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import java.util.Map;

/** Another server on the same database, which asks the stand-in of the first. */
final class SecondServer {
  private SecondServer() {}

  /**
   * Starts one.
   *
   * @param name unique in one run
   */
  static KassaServer beside(KassaServer first, PostgresDatabase database, String name) {
    Map<String, String> more =
        KassaServer.administeredBeside(first.address().resolve("/playground"));
    more.put("KASSA_KUSTOM_CONNECT_TIMEOUT", "PT1S");
    more.put("KASSA_KUSTOM_READ_TIMEOUT", "PT2S");
    more.put("KASSA_JOBS_LEASE_MARGIN", "PT1S");
    return new KassaServer(name, database, more).start();
  }
}
