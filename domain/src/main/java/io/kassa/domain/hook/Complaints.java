package io.kassa.domain.hook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** Tells in the log what is wrong with rules: the same only once in a while. */
public final class Complaints {

  private static final Logger LOG = Logger.getLogger(Complaints.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Different complaints that are remembered; a rule that makes up ever new ones gains nothing. */
  private static final int MAX_REMEMBERED = 1_000;

  /** Characters of a line. */
  private static final int MAX_LENGTH = 1_000;

  private final Map<String, Instant> told = new ConcurrentHashMap<>();
  private final Clock clock;

  /** By this clock. */
  public Complaints(Clock clock) {
    this.clock = clock;
  }

  /**
   * Tells, unless the same was told a moment ago.
   *
   * @param text may come from rules: it becomes one line of at most {@value #MAX_LENGTH} characters
   */
  public void tell(String text) {
    String line = oneLine(text);
    Instant now = clock.instant();
    if (told.size() >= MAX_REMEMBERED) {
      told.values().removeIf(at -> at.isBefore(now.minus(PAUSE)));
    }
    if (told.size() >= MAX_REMEMBERED && !told.containsKey(line)) {
      return;
    }
    Instant last = told.get(line);
    if (last == null || last.isBefore(now.minus(PAUSE))) {
      told.put(line, now);
      LOG.warning(line);
    }
  }

  private static String oneLine(String text) {
    String shown = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    return shown.replaceAll("\\p{Cntrl}+", " ");
  }
}
