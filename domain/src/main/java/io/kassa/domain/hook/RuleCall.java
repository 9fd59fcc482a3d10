package io.kassa.domain.hook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One question to a rule, in a thread that is not the asker's. The asker may stop it: before it has
 * begun it never begins, afterwards it is interrupted. Here, and not by the executor's own cancel,
 * so that the interruption surely ends with the rule: whatever the thread does next may be at the
 * database's files, which an interruption closes.
 */
final class RuleCall implements Runnable {

  private final Supplier<List<Effect>> question;
  private final Consumer<Optional<Duration>> afterwards;
  private final CompletableFuture<List<Effect>> answer = new CompletableFuture<>();
  private Thread thread;
  private boolean stopped;

  /**
   * Prepares a question.
   *
   * @param afterwards is called once, at the end, with how long the rule took if it was asked
   */
  RuleCall(Supplier<List<Effect>> question, Consumer<Optional<Duration>> afterwards) {
    this.question = question;
    this.afterwards = afterwards;
  }

  /** What the rule answers, or fails with. */
  CompletableFuture<List<Effect>> answer() {
    return answer;
  }

  @Override
  public void run() {
    if (!begin()) {
      afterwards.accept(Optional.empty());
      return;
    }
    long before = System.nanoTime();
    try {
      answer.complete(question.get());
    } catch (Throwable failure) {
      answer.completeExceptionally(failure);
    } finally {
      end();
      afterwards.accept(Optional.of(Duration.ofNanos(System.nanoTime() - before)));
    }
  }

  /** The asker waits no longer. */
  synchronized void stop() {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private synchronized boolean begin() {
    thread = stopped ? null : Thread.currentThread();
    return !stopped;
  }

  private synchronized void end() {
    thread = null;
    Thread.interrupted();
  }
}
