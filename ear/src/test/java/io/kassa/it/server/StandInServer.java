package io.kassa.it.server;

import io.kassa.it.shop.StandIn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stand-in for Kustom on a server of its own, as Kustom is elsewhere in production. */
public final class StandInServer implements AutoCloseable {
  private final UserDirectory directory;
  private final Map<String, String> environment;
  private final URI address;
  private Optional<ServerProcess> process = Optional.empty();

  /**
   * A server that does not run yet.
   *
   * @param name of its directory; unique in one run
   * @param more environment variables beside those for port and password
   */
  public StandInServer(String name, Map<String, String> more) {
    int port = Ports.free();
    this.directory = UserDirectory.laidOut(name, "stand-in");
    this.address = URI.create("http://localhost:" + port);
    this.environment = ServerEnvironment.of(port, Database.ofTheServer());
    environment.putAll(more);
    FileTree.copy(Pieces.place("stand-in"), directory.server());
  }

  /** Starts it, and waits until it serves. */
  public StandInServer start() {
    process = Optional.of(ServerProcess.start(directory, environment));
    new Readiness(address, directory, process.orElseThrow(), List.of(Readiness.STAND_IN)).await();
    return this;
  }

  @Override
  public void close() {
    process.ifPresent(ServerProcess::stop);
    process = Optional.empty();
  }

  /** What a Kassa server is told of it: {@code KASSA_KUSTOM_STAND_IN_URL}. */
  public URI kustomAddress() {
    return address.resolve("/playground");
  }

  /** Its control. */
  public StandIn standIn() {
    return new StandIn(address);
  }

  /** Its JVM, while it runs. */
  public ProcessHandle jvm() {
    return process.orElseThrow().jvm();
  }
}
