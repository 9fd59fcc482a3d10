package io.kassa.it.server;

import java.nio.file.Path;

/** Where the build has put what a server is made of; it hands the places over as properties. */
public final class Pieces {
  private Pieces() {}

  static Path runtime() {
    return place("wlp");
  }

  static Path configuration() {
    return place("config");
  }

  /** What ships beside the server, for those who operate it. */
  public static Path operations() {
    return configuration().resolve("../../operations").normalize();
  }

  /** The EAR that ships. */
  public static Path ear() {
    return place("ear");
  }

  static Path standIn() {
    return place("pieces").resolve("apps/playground.war");
  }

  static Path drivers() {
    return place("pieces").resolve("jdbc");
  }

  static Path servers() {
    return place("servers");
  }

  /**
   * A place that the build has named.
   *
   * @throws IllegalStateException outside of a build
   */
  public static Path place(String name) {
    String property = "kassa.it." + name;
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(property + " is missing: run these tests by mvn verify");
    }
    return Path.of(value);
  }
}
