package io.kassa.domain.trace;

import java.util.Optional;

/**
 * What this thread is at, as its log lines say it: in the fields {@code correlationId} and {@code
 * cartId}. It ends with {@link #end}, and what the thread was at before goes on.
 */
public final class Work {

  private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();
  private static final String CORRELATION_ID = "correlationId";
  private static final String CART_ID = "cartId";

  private Cause cause;
  private final Optional<Work> before;

  private Work(Cause cause, Optional<Work> before) {
    this.cause = cause;
    this.before = before;
  }

  /** Begins something on this thread. */
  public static Work begin(Cause cause) {
    Work work = new Work(cause, Optional.ofNullable(CURRENT.get()));
    CURRENT.set(work);
    work.tellLog();
    return work;
  }

  /** It has turned out what this thread's work is done for. */
  public static void isFor(Cause cause) {
    Optional.ofNullable(CURRENT.get())
        .ifPresent(
            it -> {
              it.cause = cause;
              it.tellLog();
            });
  }

  /** What this thread's work is done for. */
  public static Optional<Cause> cause() {
    return Optional.ofNullable(CURRENT.get()).map(it -> it.cause);
  }

  /** Logs with one more field. */
  public static void noting(String field, String value, Runnable logs) {
    LogFields.put(field, value);
    try {
      logs.run();
    } finally {
      LogFields.remove(field);
    }
  }

  /** It ends; what this thread was at before goes on. */
  public void end() {
    before.ifPresentOrElse(
        it -> {
          CURRENT.set(it);
          it.tellLog();
        },
        Work::forget);
  }

  private void tellLog() {
    LogFields.put(CORRELATION_ID, cause.parent().traceId());
    cause
        .cartId()
        .ifPresentOrElse(id -> LogFields.put(CART_ID, id), () -> LogFields.remove(CART_ID));
  }

  private static void forget() {
    CURRENT.remove();
    LogFields.remove(CORRELATION_ID);
    LogFields.remove(CART_ID);
  }
}
