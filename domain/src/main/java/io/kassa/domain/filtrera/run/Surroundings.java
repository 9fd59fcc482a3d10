package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.value.Value;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * All that a program may know of the world.
 *
 * @param now the instant of the run
 * @param newId makes a uuid each time that one is asked for
 * @param registry settings by their paths
 */
public record Surroundings(Instant now, Supplier<UUID> newId, Value.Entries registry) {

  /** With nothing in the registry. */
  public static Surroundings at(Instant now) {
    return new Surroundings(now, UUID::randomUUID, new Value.Entries(Map.of()));
  }
}
