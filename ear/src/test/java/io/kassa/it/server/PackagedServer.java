package io.kassa.it.server;

import io.kassa.it.shop.Eventually;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive for production, unpacked and started with an environment and nothing else. */
public final class PackagedServer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(6);
  private static final String STARTED = "CWWKF0011I";

  private final Path home;
  private final URI address;
  private final Map<String, String> environment;
  private Optional<ServerProcess> process = Optional.empty();

  /**
   * A server that does not run yet.
   *
   * @param name of its directory; unique in one run
   * @param environment variables beside that for the port
   */
  public PackagedServer(String name, Map<String, String> environment) {
    Path directory = Pieces.servers().resolve(name);
    FileTree.delete(directory);
    unpack(Pieces.place("package"), directory);
    int port = Ports.free();
    this.home = directory.resolve("kassa");
    this.address = URI.create("http://localhost:" + port);
    this.environment = new HashMap<>(environment);
    this.environment.put("KASSA_HTTP_PORT", Integer.toString(port));
  }

  /** Starts it, and waits until Open Liberty says that it has, whatever became of Kassa in it. */
  public PackagedServer start() {
    process = Optional.of(ServerProcess.serve(server(), home, console(), environment));
    Eventually.isTrueWithin(LIMIT, () -> said().contains(STARTED));
    return this;
  }

  public URI address() {
    return address;
  }

  /** What it has written to its console so far. */
  public String said() {
    try {
      return Files.readString(console());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The directory of the server itself, as unpacked. */
  public Path server() {
    return home.resolve("usr/servers/kassa");
  }

  @Override
  public void close() {
    process.ifPresent(ServerProcess::stop);
    process = Optional.empty();
  }

  /** What the archive holds, by path. */
  public static List<String> content() {
    try (ZipFile zip = new ZipFile(Pieces.place("package").toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private Path console() {
    return home.resolveSibling("console.log");
  }

  private static void unpack(Path archive, Path directory) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
        Path file = directory.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
      if (!directory.resolve("kassa/bin/server").toFile().setExecutable(true)) {
        throw new IOException("The server can't be made executable");
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
