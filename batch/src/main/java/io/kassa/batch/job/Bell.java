package io.kassa.batch.job;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * Calls workers to the subjects of one definition. A subject that calls again while somebody is at
 * it is heard once more afterwards, and not before its time of rest is over: so no worker comes in
 * vain, and what changes quickly is done in few jobs.
 */
final class Bell {

  /** Subjects that may call at the same time; more are found by looking now and then. */
  static final int MAX_SUBJECTS = 10_000;

  private enum State {
    /** It waits for somebody. */
    CALLING,
    /** Somebody is there, or it rests. */
    ATTENDED,
    /** The same, and it has called meanwhile. */
    CALLING_AGAIN
  }

  private final Map<String, State> subjects = new ConcurrentHashMap<>();

  /** The subjects that call or rest, each with the time from which on somebody may come. */
  private final DelayQueue<Call> calls = new DelayQueue<>();

  /** The subject calls. */
  void ring(String subject) {
    if (subjects.size() < MAX_SUBJECTS) {
      subjects.compute(subject, this::called);
    }
  }

  private State called(String subject, State state) {
    if (state == null) {
      calls.add(new Call(subject, System.nanoTime()));
      return State.CALLING;
    }
    return state == State.ATTENDED ? State.CALLING_AGAIN : state;
  }

  /**
   * Waits until a subject calls, but no longer than this. Whoever goes there has to leave it again.
   */
  Optional<String> await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    Call call = calls.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    while (call != null) {
      if (isCalling(call.subject())) {
        return Optional.of(call.subject());
      }
      call = calls.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
    return Optional.empty();
  }

  /** Nobody is needed where a time of rest ends without a call. */
  private boolean isCalling(String subject) {
    return subjects.computeIfPresent(
            subject, (it, state) -> state == State.ATTENDED ? null : State.ATTENDED)
        != null;
  }

  /** Leaves a subject; if it has called meanwhile it is heard from then on. */
  void leave(String subject, long restUntilNanos) {
    calls.add(new Call(subject, restUntilNanos));
  }

  /** Leaves a subject that has to be seen again, whether it calls or not. */
  void leaveUnfinished(String subject, long restUntilNanos) {
    subjects.put(subject, State.CALLING_AGAIN);
    leave(subject, restUntilNanos);
  }

  private record Call(String subject, long fromNanos) implements Delayed {

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(fromNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(fromNanos - ((Call) other).fromNanos, 0);
    }
  }
}
