package io.kassa.domain.kustom.validation;

import io.kassa.domain.time.Deadline;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what may take too long, because the database does, in a thread of its own, and waits for it
 * only until a deadline. What is late goes on and learns that nobody waits; it is not interrupted,
 * because an interruption closes an embedded database's files.
 */
@ApplicationScoped
class InTime {

  private static final Logger LOG = Logger.getLogger(InTime.class.getName());

  @Resource(lookup = "concurrent/kassa-validations")
  private ManagedExecutorService managedThreads;

  private Executor threads = task -> managedThreads.execute(task);

  InTime() {}

  InTime(Executor threads) {
    this.threads = threads;
  }

  /**
   * Does it.
   *
   * @param work is given a way to ask whether it is too late
   * @return nothing if it is not done by then, fails, or could not begin
   */
  <T> Optional<T> before(Deadline deadline, Function<BooleanSupplier, T> work) {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      threads.execute(() -> work(result, () -> work.apply(late::get)));
      return Optional.of(result.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | RejectedExecutionException slow) {
      late.set(true);
      LOG.warning("A validation could not be decided in time");
      return Optional.empty();
    } catch (ExecutionException failed) {
      LOG.log(Level.WARNING, "A validation could not be decided", failed.getCause());
      return Optional.empty();
    } catch (InterruptedException stopped) {
      late.set(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static <T> void work(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }
}
