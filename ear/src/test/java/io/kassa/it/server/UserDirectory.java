package io.kassa.it.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What belongs to one server: its configuration as it ships, the stand-in as a packaged WAR, the
 * drivers, and later its data and its logs. The runtime itself is shared.
 *
 * @param serverName the directory's one server
 */
record UserDirectory(Path root, String serverName) {
  private static final List<UserDirectory> ALL = new CopyOnWriteArrayList<>();

  /** Lays one out afresh; the application is still missing. */
  static UserDirectory laidOut(String name, String serverName) {
    UserDirectory directory = new UserDirectory(Pieces.servers().resolve(name), serverName);
    FileTree.delete(directory.root);
    FileTree.copy(Pieces.configuration(), directory.server());
    FileTree.delete(directory.apps());
    FileTree.copy(Pieces.standIn(), directory.apps().resolve("playground.war"));
    FileTree.copy(Pieces.drivers(), directory.root.resolve("shared/resources/jdbc"));
    ALL.add(directory);
    return directory;
  }

  static List<UserDirectory> all() {
    return List.copyOf(ALL);
  }

  Path server() {
    return root.resolve("servers").resolve(serverName);
  }

  Path apps() {
    return server().resolve("apps");
  }

  Path console() {
    return server().resolve("logs/console-of-process.log");
  }

  /** Everything that the server has written about itself: console, messages, first failures. */
  List<Path> logs() {
    return FileTree.everything(server().resolve("logs")).stream()
        .filter(Files::isRegularFile)
        .toList();
  }
}
