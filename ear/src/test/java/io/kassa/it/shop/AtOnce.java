package io.kassa.it.shop;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Does things at the same moment, each in a thread of its own. */
public final class AtOnce {
  private static final long START_SECONDS = 10;

  private AtOnce() {}

  /** Does the same so many times. */
  public static <T> List<T> times(int times, Callable<T> action) {
    return all(IntStream.range(0, times).mapToObj(i -> action).toList());
  }

  /** Does all of these; the results come in the order of the actions. */
  public static <T> List<T> all(List<Callable<T>> actions) {
    CyclicBarrier start = new CyclicBarrier(actions.size());
    ExecutorService threads = Executors.newFixedThreadPool(actions.size());
    try {
      List<Future<T>> results =
          actions.stream().map(action -> threads.submit(() -> afterAll(start, action))).toList();
      return results.stream().map(AtOnce::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T afterAll(CyclicBarrier start, Callable<T> action) throws Exception {
    start.await(START_SECONDS, TimeUnit.SECONDS);
    return action.call();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }
}
