package io.kassa.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The server that Arquillian starts: no application of its own, and a database of its own. */
public final class ArquillianDirectory {
  private ArquillianDirectory() {}

  /** Lays it out; Arquillian passes no environment on, so the server finds it in a file. */
  public static void layOut(String name) {
    UserDirectory directory = UserDirectory.laidOut(name, name);
    FileTree.copy(
        Pieces.place("inside").resolve("server.xml"), directory.server().resolve("server.xml"));
    Map<String, String> environment = ServerEnvironment.of(Ports.free(), PostgresDatabase.fresh());
    write(directory.server().resolve("server.env"), environment);
  }

  private static void write(Path file, Map<String, String> environment) {
    try {
      Files.writeString(
          file,
          environment.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + entry.getValue())
              .collect(Collectors.joining("\n", "", "\n")));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
