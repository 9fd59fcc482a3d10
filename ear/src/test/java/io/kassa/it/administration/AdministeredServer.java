package io.kassa.it.administration;

import io.kassa.it.rules.YourCapture;
import io.kassa.it.server.Database;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.Ports;
import io.kassa.it.server.Visitor;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A server whose console is reached by https, with a merchant's handler of jobs in it. It knows a
 * visitor too, who has no role.
 */
final class AdministeredServer implements AutoCloseable {

  private static final String KEY_STORE_PASSWORD = UUID.randomUUID().toString();

  private final KassaServer server;
  private final URI address;

  /**
   * Starts one.
   *
   * @param adminPassword absent if the operator has not given one
   */
  static AdministeredServer start(String name, Database database, Optional<String> adminPassword) {
    return new AdministeredServer(
        name,
        database,
        adminPassword.map(it -> Map.of("KASSA_ADMIN_PASSWORD", it)).orElseGet(Map::of));
  }

  /** Starts one whose environment says more. */
  static AdministeredServer start(
      String name, Database database, String adminPassword, Map<String, String> environment) {
    Map<String, String> more = new HashMap<>(environment);
    more.put("KASSA_ADMIN_PASSWORD", adminPassword);
    return new AdministeredServer(name, database, more);
  }

  private AdministeredServer(String name, Database database, Map<String, String> environment) {
    int port = Ports.free();
    Map<String, String> more = new HashMap<>(environment);
    more.put("KASSA_HTTPS_PORT", Integer.toString(port));
    more.put("KASSA_KEYSTORE_PASSWORD", KEY_STORE_PASSWORD);
    this.address = URI.create("https://localhost:" + port);
    this.server = new KassaServer(name, database, more).extendedBy(YourCapture.class);
    Visitor.mayLogInAt(server).start();
  }

  KassaServer server() {
    return server;
  }

  /** Its console, for somebody who gives this name and password. */
  Console console(String user, String password) {
    return new Console(address, keyStore(), Optional.of(user + ":" + password));
  }

  /** Its console, for somebody who gives no name. */
  Console console() {
    return new Console(address, keyStore(), Optional.empty());
  }

  @Override
  public void close() {
    server.close();
  }

  private KeyStoreFile keyStore() {
    return new KeyStoreFile(server.file("resources/security/key.p12"), KEY_STORE_PASSWORD);
  }
}
