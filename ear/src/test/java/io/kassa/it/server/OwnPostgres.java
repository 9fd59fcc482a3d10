package io.kassa.it.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL that nobody else uses, so that it can be taken away and come back. */
public final class OwnPostgres implements Database, AutoCloseable {
  private final int port = Ports.free();
  private final Path data;
  private EmbeddedPostgres process;

  private OwnPostgres(Path data) {
    this.data = data;
    comesBack();
  }

  /** Starts an empty one. */
  public static OwnPostgres started() {
    try {
      return new OwnPostgres(Files.createTempDirectory("kassa-own-postgres"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Breaks every connection, and takes no new one. */
  public void goesAway() {
    try {
      process.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Is there again, with all that was committed. */
  public void comesBack() {
    try {
      process =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(data.resolve("data"))
              .setCleanDataDirectory(false)
              .start();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "KASSA_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
        "KASSA_DB_USER", "postgres",
        "KASSA_DB_PASSWORD", "of-no-consequence");
  }

  @Override
  public void close() {
    goesAway();
  }
}
