package io.kassa.domain.hook;

import io.kassa.domain.hook.RuleWatch.Ending;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks all rules that listen to a hook at the same time and waits for each only so long, so that
 * whoever asks answers in time whatever the rules do. For hooks whose effects are read, not carried
 * out: rules run in threads of their own, outside the caller's transaction.
 */
@ApplicationScoped
public class TimedHooks {

  @Resource(lookup = "concurrent/kassa-rules")
  private ManagedExecutorService managedThreads;

  private final Map<String, Semaphore> places = new ConcurrentHashMap<>();
  private Hooks hooks;
  private RuleWatch watch;
  private RuleSettings settings;
  private Executor threads;

  TimedHooks() {}

  @Inject
  TimedHooks(Hooks hooks, RuleWatch watch, RuleSettings settings) {
    this.hooks = hooks;
    this.watch = watch;
    this.settings = settings;
    this.threads = task -> managedThreads.execute(task);
  }

  /** Asks in these threads. */
  public TimedHooks(Hooks hooks, RuleWatch watch, RuleSettings settings, Executor threads) {
    this(hooks, watch, settings);
    this.threads = threads;
  }

  /**
   * What one rule said.
   *
   * @param effects what it wants; nothing if it has said nothing
   */
  public record Answer(String rule, FailureMode failureMode, Optional<List<Effect>> effects) {

    /** Whether the rule has said nothing, and that is to be taken for a no. */
    public boolean isRefusalBySilence() {
      return effects.isEmpty() && failureMode == FailureMode.CLOSED;
    }
  }

  /**
   * Asks, and waits.
   *
   * @param limit how long all of the rules together may take; a rule that needs longer is
   *     interrupted
   * @return what each rule said, in the order of their names
   */
  public List<Answer> ask(Hook hook, Duration limit) {
    long until = System.nanoTime() + limit.toNanos();
    List<Asked> asked = hooks.questions(hook).stream().map(it -> begin(hook, it)).toList();
    return asked.stream().map(it -> finish(hook, it, until)).toList();
  }

  /** A rule and, where there was room, the call to it. */
  private record Asked(Rule<?> rule, Optional<RuleCall> call) {}

  private Asked begin(Hook hook, Hooks.Question question) {
    Rule<?> rule = question.rule();
    Semaphore free = places.computeIfAbsent(rule.name(), name -> new Semaphore(settings.atOnce()));
    if (!free.tryAcquire()) {
      return new Asked(rule, Optional.empty());
    }
    RuleCall call =
        new RuleCall(
            question.ask(),
            length -> {
              free.release();
              length.ifPresent(it -> watch.took(hook.name(), rule.name(), it));
            });
    try {
      threads.execute(call);
      return new Asked(rule, Optional.of(call));
    } catch (RejectedExecutionException full) {
      free.release();
      return new Asked(rule, Optional.empty());
    }
  }

  private Answer finish(Hook hook, Asked asked, long until) {
    if (asked.call().isEmpty()) {
      return silence(hook, asked.rule(), Ending.BUSY);
    }
    RuleCall call = asked.call().get();
    try {
      List<Effect> effects =
          call.answer().get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
      watch.ended(hook.name(), asked.rule().name(), Ending.ANSWERED);
      return new Answer(asked.rule().name(), asked.rule().failureMode(), Optional.of(effects));
    } catch (TimeoutException late) {
      call.stop();
      return silence(hook, asked.rule(), Ending.LATE);
    } catch (ExecutionException failed) {
      hooks.tell(asked.rule(), hook, failed.getCause());
      return silence(hook, asked.rule(), Ending.FAILED);
    } catch (InterruptedException stopped) {
      call.stop();
      Thread.currentThread().interrupt();
      return silence(hook, asked.rule(), Ending.LATE);
    }
  }

  private Answer silence(Hook hook, Rule<?> rule, Ending ending) {
    watch.ended(hook.name(), rule.name(), ending);
    return new Answer(rule.name(), rule.failureMode(), Optional.empty());
  }
}
