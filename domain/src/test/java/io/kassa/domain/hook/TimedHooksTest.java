package io.kassa.domain.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedHooksTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Effect NO =
      new Effect.ValidationError("approval_failed", Optional.of("No."), Optional.empty());

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RememberingRuleWatch watch = new RememberingRuleWatch();
  private final CountDownLatch never = new CountDownLatch(1);

  private record Asked() implements Hook {

    @Override
    public String name() {
      return "Asked";
    }

    @Override
    public FieldValue input() {
      return new FieldValue(Map.of());
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void everyRuleAnswersInTheOrderOfTheNames() {
    TimedHooks hooks = hooks(rule("second", List::of), rule("first", () -> List.of(NO)));

    List<TimedHooks.Answer> answers = hooks.ask(new Asked(), LONG);

    assertThat(answers).extracting(TimedHooks.Answer::rule).containsExactly("first", "second");
    assertThat(answers.get(0).effects()).contains(List.of(NO));
    assertThat(answers.get(1).effects()).contains(List.of());
    assertThat(watch.endings()).containsExactly("first ANSWERED", "second ANSWERED");
  }

  @Test
  void rulesAreAskedAtTheSameTime() {
    CountDownLatch both = new CountDownLatch(2);
    Supplier<List<Effect>> meet =
        () -> {
          both.countDown();
          return await(both) ? List.of(NO) : List.of();
        };

    List<TimedHooks.Answer> answers =
        hooks(rule("one", meet), rule("other", meet)).ask(new Asked(), LONG);

    assertThat(answers).allSatisfy(it -> assertThat(it.effects()).contains(List.of(NO)));
  }

  @Test
  void aRuleThatTakesTooLongSaysNothingAndTheOthersAreHeard() {
    TimedHooks hooks = hooks(rule("quick", () -> List.of(NO)), rule("slow", this::waitForever));
    long before = System.nanoTime();

    List<TimedHooks.Answer> answers = hooks.ask(new Asked(), SHORT);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    assertThat(answers.get(0).effects()).contains(List.of(NO));
    assertThat(answers.get(1).effects()).isEmpty();
    assertThat(watch.endings()).containsExactly("quick ANSWERED", "slow LATE");
  }

  @Test
  void aRuleThatTakesTooLongIsInterruptedAndTheThreadIsCleanAfterwards() throws Exception {
    AtomicBoolean interruptedAfterwards = new AtomicBoolean(true);
    ExecutorService one = Executors.newSingleThreadExecutor();
    TimedHooks hooks =
        new TimedHooks(Hooks.of(List.of(rule("slow", this::waitForever))), watch, settings(5), one);

    hooks.ask(new Asked(), SHORT);

    one.submit(() -> interruptedAfterwards.set(Thread.currentThread().isInterrupted()))
        .get(10, TimeUnit.SECONDS);
    one.shutdown();
    assertThat(interruptedAfterwards).isFalse();
    assertThat(watch.finished()).containsExactly("slow");
  }

  @Test
  void aRuleThatFailsSaysNothing() {
    TimedHooks hooks =
        hooks(
            rule(
                "broken",
                () -> {
                  throw new IllegalStateException("of the test");
                }));

    assertThat(hooks.ask(new Asked(), LONG).get(0).effects()).isEmpty();
    assertThat(watch.endings()).containsExactly("broken FAILED");
  }

  @Test
  void aDefectIsToldWithItsPlaceOnceInAWhileAndWithoutWhatTheRuleKnew() {
    TimedHooks hooks = hooks(failing(new IllegalStateException("kim@example.com is no member")));

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      hooks.ask(new Asked(), LONG);
      hooks.ask(new Asked(), LONG);

      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith(
              "The rule broken failed at Asked: java.lang.IllegalStateException in io.kassa")
          .doesNotContain("kim");
    }
  }

  @Test
  void aRuleThatHasToldOfItsFailureItselfIsNotToldOfAgain() {
    TimedHooks hooks = hooks(failing(new RuleFailure("a.hrl:1:1: it failed")));

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      assertThat(hooks.ask(new Asked(), LONG).get(0).isRefusalBySilence()).isTrue();
      assertThat(log.lines()).isEmpty();
    }
  }

  private static Rule<Asked> failing(RuntimeException defect) {
    return rule(
        "broken",
        () -> {
          throw defect;
        });
  }

  @Test
  void aRuleThatNeverEndsTakesItsPlacesAndNoMoreThreads() {
    TimedHooks hooks =
        new TimedHooks(
            Hooks.of(List.of(rule("stuck", this::waitStubbornly))), watch, settings(2), threads);

    hooks.ask(new Asked(), SHORT);
    hooks.ask(new Asked(), SHORT);
    hooks.ask(new Asked(), LONG);

    assertThat(watch.endings()).containsExactly("stuck LATE", "stuck LATE", "stuck BUSY");
    never.countDown();
  }

  @Test
  void aPlaceIsFreeAgainWhenTheRuleEnds() {
    TimedHooks hooks =
        new TimedHooks(Hooks.of(List.of(rule("quick", List::of))), watch, settings(1), threads);

    hooks.ask(new Asked(), LONG);
    while (watch.finished().isEmpty()) {
      Thread.onSpinWait();
    }
    hooks.ask(new Asked(), LONG);

    assertThat(watch.endings()).containsExactly("quick ANSWERED", "quick ANSWERED");
  }

  @Test
  void aRuleForWhichThereIsNoThreadSaysNothing() {
    TimedHooks hooks =
        new TimedHooks(
            Hooks.of(List.of(rule("unlucky", List::of))),
            watch,
            settings(1),
            task -> {
              throw new RejectedExecutionException();
            });

    assertThat(hooks.ask(new Asked(), LONG).get(0).effects()).isEmpty();
    assertThat(hooks.ask(new Asked(), LONG).get(0).effects()).isEmpty();
    assertThat(watch.endings()).containsExactly("unlucky BUSY", "unlucky BUSY");
  }

  @Test
  void silenceIsANoUnlessTheRuleSaysOtherwise() {
    Rule<Asked> plain =
        new Rule<>() {
          @Override
          public String name() {
            return "plain";
          }

          @Override
          public Class<Asked> listensTo() {
            return Asked.class;
          }

          @Override
          public List<Effect> apply(Asked hook) {
            return waitForever();
          }
        };
    Rule<Asked> open =
        new ScriptedRule<>("zealous", Asked.class, FailureMode.OPEN, this::waitForever);

    List<TimedHooks.Answer> answers = hooks(plain, open).ask(new Asked(), SHORT);

    assertThat(answers)
        .extracting(TimedHooks.Answer::isRefusalBySilence)
        .containsExactly(true, false);
  }

  private TimedHooks hooks(Rule<?>... rules) {
    return new TimedHooks(Hooks.of(List.of(rules)), watch, settings(5), threads);
  }

  private static RuleSettings settings(int atOnce) {
    return new RuleSettings(
        new MapConfig(Map.of("kassa.rules.max.at.once", Integer.toString(atOnce))));
  }

  private static Rule<Asked> rule(String name, Supplier<List<Effect>> script) {
    return new ScriptedRule<>(name, Asked.class, FailureMode.CLOSED, script);
  }

  private List<Effect> waitForever() {
    await(never);
    return List.of();
  }

  /** Goes on after an interruption. */
  private List<Effect> waitStubbornly() {
    while (never.getCount() > 0) {
      await(never);
    }
    return List.of();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
