package io.kassa.it.server;

import java.util.HashMap;
import java.util.Map;

/** What a server learns from its environment. */
final class ServerEnvironment {
  /** A server that lives for minutes is faster without its second compiler. */
  private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private ServerEnvironment() {}

  static Map<String, String> of(int port, Database database) {
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.put("JVM_ARGS", SHORT_LIFE);
    environment.put("KASSA_METRICS_AUTHENTICATION", "false");
    environment.put("KASSA_HTTP_PORT", Integer.toString(port));
    environment.put("PLAYGROUND_HTTP_PORT", Integer.toString(Ports.free()));
    environment.put("PLAYGROUND_KUSTOM_PASSWORD", Secrets.KUSTOM_PASSWORD);
    environment.put("KASSA_KEYSTORE_PASSWORD", Secrets.KEY_FILES_PASSWORD);
    environment.put("KASSA_FULFILMENT_PASSWORD", Secrets.FULFILMENT_PASSWORD);
    return environment;
  }
}
