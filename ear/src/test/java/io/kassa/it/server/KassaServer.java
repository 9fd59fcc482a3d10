package io.kassa.it.server;

import io.kassa.it.shop.Administrator;
import io.kassa.it.shop.Merchant;
import io.kassa.it.shop.Shop;
import io.kassa.it.shop.StandIn;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server as it ships, with the stand-in for Kustom beside it, on a port of its own. It keeps its
 * port, its directory and its database when it is started again.
 */
public final class KassaServer implements AutoCloseable {
  private final UserDirectory directory;
  private final Map<String, String> environment;
  private final URI address;
  private Optional<ServerProcess> process = Optional.empty();
  private boolean leavesInOrder;

  /**
   * A server that does not run yet.
   *
   * @param name of its directory; unique in one run
   */
  public KassaServer(String name, Database database) {
    this(name, database, Map.of());
  }

  /**
   * A server with more to know.
   *
   * @param more environment variables beside those for port, database and password
   */
  public KassaServer(String name, Database database, Map<String, String> more) {
    int port = Ports.free();
    this.directory = UserDirectory.laidOut(name, "kassa");
    this.address = URI.create("http://localhost:" + port);
    this.environment = ServerEnvironment.of(port, database);
    environment.putAll(more);
    FileTree.copy(Pieces.ear(), directory.apps().resolve("kassa.ear"));
  }

  /** Puts a merchant's own classes, such as rules, into the EAR; before the start. */
  public KassaServer extendedBy(Class<?>... classes) {
    MerchantJar.addTo(directory.apps().resolve("kassa.ear"), classes);
    return this;
  }

  /** Puts another web application beside Kassa; before the start. */
  public KassaServer beside(Path war, String contextRoot) {
    FileTree.copy(war, directory.apps().resolve(war.getFileName()));
    FileTree.write(
        directory.server().resolve("configDropins/overrides/" + war.getFileName() + ".xml"),
        "<server><webApplication location=\"%s\" contextRoot=\"%s\"/></server>%n"
            .formatted(war.getFileName(), contextRoot));
    return this;
  }

  /** Puts a piece of configuration that ships beside the server into it; before the start. */
  public KassaServer with(String piece) {
    FileTree.copy(
        Pieces.operations().resolve(piece),
        directory.server().resolve("configDropins/overrides").resolve(piece));
    return this;
  }

  /** Runs it as in production: stopped, it first says that it is not ready; before the start. */
  public KassaServer leavingInOrder() {
    leavesInOrder = true;
    return this;
  }

  /** Starts it, and waits until it serves. */
  public KassaServer start() {
    begin();
    return ready();
  }

  /** Starts it and comes back at once, so that several can start together. */
  public KassaServer begin() {
    process =
        Optional.of(
            leavesInOrder
                ? ServerProcess.serve(
                    directory.server(), Pieces.runtime(), directory.console(), environment)
                : ServerProcess.start(directory, environment));
    return this;
  }

  /** Waits until it serves. */
  public KassaServer ready() {
    List<String> paths = List.of(Readiness.CATALOGUE, Readiness.STAND_IN);
    new Readiness(address, directory, process.orElseThrow(), paths).await();
    return this;
  }

  /** Starts it if it does not run. */
  public KassaServer started() {
    return process.filter(ServerProcess::isAlive).isPresent() ? this : start();
  }

  /** Stops it in good order. */
  public void stop() {
    process.ifPresent(ServerProcess::stop);
    process = Optional.empty();
  }

  /** Kills it, as a power cut would. */
  public void kill() {
    process.ifPresent(ServerProcess::kill);
    process = Optional.empty();
  }

  @Override
  public void close() {
    stop();
  }

  /** Its JVM, while it runs. */
  public ProcessHandle jvm() {
    return process.orElseThrow().jvm();
  }

  public URI address() {
    return address;
  }

  /** The storefront's view of it. */
  public Shop shop() {
    return new Shop(address);
  }

  /** The merchant's system that sends and takes, logged in. */
  public Merchant merchant() {
    return merchantAt(address);
  }

  /** The same, where servers are reached by another address than their own. */
  public static Merchant merchantAt(URI address) {
    return new Merchant(address, "fulfilment", Secrets.FULFILMENT_PASSWORD);
  }

  /** Whose pages may ask an administered server. */
  public static final String STOREFRONT = "https://shop.example.com";

  /** What a server's environment has beside the rest if somebody is to administer it. */
  public static Map<String, String> administered() {
    return Map.of(
        "KASSA_ADMIN_PASSWORD",
        Secrets.ADMIN_PASSWORD,
        "KASSA_SETTINGS_KEYS",
        "k1:" + Secrets.SETTINGS_KEY,
        "KASSA_CORS_ORIGINS",
        STOREFRONT);
  }

  /**
   * The same for several servers on one database: what is kept sealed there is sealed for all.
   *
   * @param kustom where the stand-in for Kustom is asked
   */
  public static Map<String, String> administeredBeside(URI kustom) {
    Map<String, String> environment = new HashMap<>(administered());
    environment.put("KASSA_KUSTOM_STAND_IN_URL", kustom.toString());
    return environment;
  }

  /** Whoever operates it, logged in; it has to be an administered one. */
  public Administrator administrator() {
    return new Administrator(address, "admin", Secrets.ADMIN_PASSWORD);
  }

  /** A page of this server's, for a browser whose user logs in as its administrator. */
  public String loggedIn(String path) {
    return "http://admin:%s@%s%s".formatted(Secrets.ADMIN_PASSWORD, address.getAuthority(), path);
  }

  /** The merchant's system, which tries what an administrator may do. */
  public Administrator merchantAsAdministrator() {
    return new Administrator(address, "fulfilment", Secrets.FULFILMENT_PASSWORD);
  }

  /** The stand-in that runs in it. */
  public StandIn standIn() {
    return new StandIn(address);
  }

  /** A file of its directory, there or not yet. */
  public Path file(String path) {
    return directory.server().resolve(path);
  }

  /** Every log file that it has written so far. */
  public List<Path> logs() {
    return directory.logs();
  }
}
