package io.kassa.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a run was asked for: system properties {@code kassa.bench.…}. A key that is missing is an
 * error: the build has a default for each.
 */
public final class Settings {
  private static final String PREFIX = "kassa.bench.";

  private final Map<String, String> used = new TreeMap<>();

  /** Which parts to run: rules, mutations, sync, validation, streams. */
  public Set<String> parts() {
    return Set.of(text("parts").split(","));
  }

  /** How many carts are changed at the same time, one measurement each. */
  public List<Integer> carts() {
    return Arrays.stream(text("carts").split(",")).map(Integer::valueOf).toList();
  }

  /** Rounds of the floor and of Kassa, in turn. */
  public int rounds() {
    return number("rounds");
  }

  /** How long one round is. */
  public Duration roundLength() {
    return Duration.ofSeconds(number("round.seconds"));
  }

  /** How long each of the two is loaded before anything counts. */
  public Duration warmUp() {
    return Duration.ofSeconds(number("warmup.seconds"));
  }

  /** Changes whose way to Kustom is measured. */
  public int samples() {
    return number("samples");
  }

  /** Purchases that are validated. */
  public int validations() {
    return number("validations");
  }

  /** Shoppers who press "buy" at the same time. */
  public int validationsAtOnce() {
    return number("validations.at.once");
  }

  /** Connections that are held open. */
  public int connections() {
    return number("connections");
  }

  /** Changes of carts that are watched. */
  public int connectionChanges() {
    return number("connection.changes");
  }

  /** Further arguments for the JVM of the Kassa server. */
  public String serverJvmArguments() {
    return text("server.jvm.args");
  }

  /** The WAR of the floor. */
  public Path floor() {
    return Path.of(text("floor"));
  }

  /** The file that is written. */
  public Path results() {
    return Path.of(text("results"));
  }

  /** Those asked for so far. */
  public Map<String, String> used() {
    return Map.copyOf(used);
  }

  private int number(String key) {
    return Integer.parseInt(text(key));
  }

  private String text(String key) {
    String value = System.getProperty(PREFIX + key);
    if (value == null) {
      throw new IllegalStateException(PREFIX + key + " is missing");
    }
    used.put(key, value);
    return value;
  }
}
