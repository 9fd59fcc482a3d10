package io.kassa.playground.kustom.idempotency;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers the first answer to each key for 24 hours and repeats it, whatever the path and the
 * body of the repetition. (Kustom Order Management API, idempotency; escalation and retry policy)
 * That refusals are remembered too, and that a key arriving twice at once waits for the first, are
 * assumed. There is one merchant, so a key alone identifies merchant and key.
 */
public final class IdempotentAnswers {
  /** How long a key is remembered. */
  public static final Duration MEMORY = Duration.ofDays(1);

  /** How many keys are remembered; the oldest are forgotten first. */
  public static final int KEYS_MAX = 50_000;

  private record Remembered(Response answer, Instant since) {}

  private final Map<String, Remembered> answers = new LinkedHashMap<>();
  private final StandInClock clock;

  /** Remembers nothing yet. */
  public IdempotentAnswers(StandInClock clock) {
    this.clock = clock;
  }

  /** The first answer to this key; executes only when there is none. */
  public synchronized Response once(String key, Supplier<Response> execution) {
    Remembered first = answers.get(key);
    if (first != null && clock.now().isBefore(first.since().plus(MEMORY))) {
      return first.answer();
    }
    Response answer = execution.get();
    answers.remove(key);
    answers.put(key, new Remembered(answer, clock.now()));
    forgetOldest();
    return answer;
  }

  /** Forgets every key. */
  public synchronized void clear() {
    answers.clear();
  }

  private void forgetOldest() {
    if (answers.size() > KEYS_MAX) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
