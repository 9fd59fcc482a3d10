package io.kassa.domain.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does work on another thread and waits for it only so long. What takes longer is not interrupted:
 * it may be in the middle of a commit, and an embedded database does not survive that. It goes on
 * to its end, so it has to be work that may be done twice.
 */
@ApplicationScoped
public class TimeLimiter {

  /** Pieces of work under way in one server, also such as nobody waits for any more. */
  private static final int MAX_AT_ONCE = 64;

  private static final Logger LOG = Logger.getLogger(TimeLimiter.class.getName());

  private final Semaphore places = new Semaphore(MAX_AT_ONCE);

  @Resource private ManagedExecutorService serversThreads;
  private Optional<Executor> otherThreads = Optional.empty();

  /** Uses these threads in place of the server's. */
  public static TimeLimiter on(Executor threads) {
    TimeLimiter limiter = new TimeLimiter();
    limiter.otherThreads = Optional.of(threads);
    return limiter;
  }

  /**
   * Does it.
   *
   * @return the result; nothing if it was not there in time, or too much is under way
   * @throws RuntimeException what the work itself threw in time
   */
  public <T> Optional<T> call(Supplier<T> work, Duration limit) {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      otherThreads.orElse(serversThreads).execute(() -> complete(result, work));
    } catch (RejectedExecutionException full) {
      places.release();
      return Optional.empty();
    }
    return await(result, limit);
  }

  private <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException failed) {
      LOG.log(Level.FINE, failed, () -> "Work under a time limit has failed");
      result.completeExceptionally(failed);
    } finally {
      places.release();
    }
  }

  private static <T> Optional<T> await(CompletableFuture<T> result, Duration limit) {
    try {
      return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    }
  }
}
