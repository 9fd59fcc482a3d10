package io.kassa.benchmark.server;

import io.kassa.benchmark.Settings;
import io.kassa.it.rules.SlowRule;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.server.StandInServer;
import java.net.URI;
import java.util.Map;

/**
 * Kassa as it ships with a rule that is too slow in it and the floor beside it, on a PostgreSQL
 * that waits for the disk, and the stand-in for Kustom on a server of its own.
 */
public final class Installation implements AutoCloseable {
  private final PostgresDatabase database;
  private final StandInServer standIn;
  private final KassaServer kassa;

  private Installation(PostgresDatabase database, StandInServer standIn, KassaServer kassa) {
    this.database = database;
    this.standIn = standIn;
    this.kassa = kassa;
  }

  /** Starts it all. */
  public static Installation start(Settings settings) {
    PostgresDatabase database = PostgresDatabase.durable();
    // The JVM's own choices, not those of the tests' short lives.
    StandInServer standIn = new StandInServer("stand-in", Map.of("JVM_ARGS", "")).start();
    KassaServer kassa =
        new KassaServer(
                "kassa",
                database,
                Map.of(
                    "JVM_ARGS", settings.serverJvmArguments(),
                    "KASSA_KUSTOM_STAND_IN_URL", standIn.kustomAddress().toString()))
            .beside(settings.floor(), "/floor")
            .extendedBy(SlowRule.class)
            .start();
    return new Installation(database, standIn, kassa);
  }

  public PostgresDatabase database() {
    return database;
  }

  public StandInServer standIn() {
    return standIn;
  }

  /** Where Kassa and the floor answer. */
  public URI address() {
    return kassa.address();
  }

  /** The process of Kassa and the floor. */
  public ServerUse use() {
    return new ServerUse(kassa.jvm());
  }

  /** Waits until the servers have nothing left to do. */
  public void awaitIdle() {
    use().awaitIdle();
    new ServerUse(standIn.jvm()).awaitIdle();
  }

  @Override
  public void close() {
    kassa.close();
    standIn.close();
  }
}
