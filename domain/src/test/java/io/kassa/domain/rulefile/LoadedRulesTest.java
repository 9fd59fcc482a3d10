package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.RuleFailure;
import io.kassa.domain.job.JobHandlers;
import io.kassa.domain.job.JobUseCases;
import io.kassa.domain.workbench.LogLines;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoadedRulesTest {

  private static final String SAY =
      "param input: OnCartMutation\nfrom { effect = 'ticketCommand', type = 'setDynamicFields',"
          + " fields = { '%s' -> 1 } }";

  private final Watched watch = new Watched();
  private final LoadedRules rules =
      new LoadedRules(
          Clock.fixed(Answers.NOW, ZoneOffset.UTC),
          Answers.LIMITS,
          JobHandlers.of(List.of()),
          watch);

  private record Mutation(String name) implements Hook {

    @Override
    public FieldValue input() {
      return new FieldValue(Map.of("items", List.of()));
    }
  }

  private static final class Watched implements RuleFileWatch {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void loaded(int working, int broken) {
      heard.add(working + " work, " + broken + " broken");
    }

    @Override
    public void promotionsLoaded(int working, int broken) {}

    @Override
    public void evaluated(String rule, boolean answered, Duration length) {
      heard.add(rule + (answered ? " answered" : " failed"));
    }

    @Override
    public void effectRefused(String rule) {
      heard.add(rule + " wants what can't be");
    }
  }

  private List<String> said() {
    return Hooks.of(List.of(), rules).fire(new Mutation("OnCartMutation")).stream()
        .map(effect -> ((Effect.Command) effect).command())
        .flatMap(command -> ((ActorCommand.SetDynamicFields) command).fields().keySet().stream())
        .toList();
  }

  @Test
  void aRuleWithAnEffectThatWillNotBeCarriedOutWorksAndIsToldOfWhenItIsLoaded() {
    try (LogLines log = LogLines.of(LoadedRules.class)) {
      rules.load(Map.of("a.hrl", SAY.formatted("a") + "\nfrom { effect = 'sendPigeon' }"));

      assertThat(log.lines())
          .anyMatch(
              line ->
                  line.startsWith(
                      "An effect of a rule will not be carried out: a.hrl:3:6: the effect"
                          + " sendPigeon is not carried out here"));
    }
    assertThat(rules.listeningTo(new Mutation("OnCartMutation"))).hasSize(1);
  }

  @Test
  void aJobOfTheCheckoutsOwnIsNotScheduledForAFile() {
    LoadedRules loaded =
        new LoadedRules(
            Clock.fixed(Answers.NOW, ZoneOffset.UTC),
            Answers.LIMITS,
            JobUseCases.named(List.of("captureOrder"), List.of(RuleFixture.JOB)),
            watch);
    String want = "from { effect = 'scheduleJob', definition = '%s' }\n";
    try (LogLines log = LogLines.of(LoadedRules.class)) {
      loaded.load(
          Map.of(
              "a.hrl",
              "param input: OnCartMutation\n"
                  + want.formatted("captureOrder")
                  + want.formatted(RuleFixture.JOB)));

      assertThat(log.lines().stream().filter(line -> line.contains("will not be carried out")))
          .containsExactly(
              "An effect of a rule will not be carried out: a.hrl:2:6: there is no job definition"
                  + " captureOrder");
    }
    Hook mutation = new Mutation("OnCartMutation");

    assertThat(loaded.listeningTo(mutation).get(0).apply(mutation))
        .containsExactly(new Effect.ScheduleJob(RuleFixture.JOB, Optional.empty(), Map.of()));
  }

  @Test
  void rulesComeChangeAndGo() {
    assertThat(said()).isEmpty();

    rules.load(Map.of("b.hrl", SAY.formatted("b"), "a.hrl", SAY.formatted("a")));
    assertThat(said()).containsExactly("a", "b");

    rules.load(Map.of("b.hrl", SAY.formatted("other")));
    assertThat(said()).containsExactly("other");

    rules.load(Map.of());
    assertThat(said()).isEmpty();
  }

  @Test
  void aBrokenRuleDoesNotStopTheOthers() {
    rules.load(Map.of("a.hrl", "from {", "b.hrl", SAY.formatted("b")));

    assertThat(said()).containsExactly("b");
    assertThat(watch.heard).first().isEqualTo("1 work, 1 broken");
  }

  @Test
  void aRuleThatBreaksGoesOnAsItWas() {
    rules.load(Map.of("a.hrl", SAY.formatted("first")));
    rules.load(Map.of("a.hrl", SAY.formatted("second") + " ]"));
    assertThat(said()).containsExactly("first");

    rules.load(Map.of("a.hrl", SAY.formatted("third")));
    assertThat(said()).containsExactly("third");
  }

  @Test
  void aRuleThatFailsWantsNothingAndIsCounted() {
    rules.load(
        Map.of(
            "a.hrl", "param input: OnCartMutation\nfrom 1 / (input.items count)",
            "b.hrl", SAY.formatted("b"),
            "c.hrl", "param input: OnCartMutation\nfrom { effect = 'x' }",
            "d.hrl",
                "param input: OnCartMutation\nfrom { effect = 'validationError', code = 'no' }"));

    assertThat(said()).containsExactly("b");
    assertThat(watch.heard)
        .containsExactly(
            "4 work, 0 broken",
            "a.hrl failed",
            "b.hrl answered",
            "c.hrl wants what can't be",
            "c.hrl answered",
            "d.hrl wants what can't be",
            "d.hrl answered");
  }

  @Test
  void aRuleIsNotAskedAboutOtherHooks() {
    rules.load(Map.of("a.hrl", SAY.formatted("a")));

    assertThat(rules.listeningTo(new Mutation("OnPaymentCapture"))).isEmpty();
  }

  /** A hook whose input nobody could read. */
  private record Senseless(String name) implements Hook {

    @Override
    public FieldValue input() {
      throw new IllegalStateException("the shopper Astrid");
    }
  }

  @Test
  void aDefectOfTheServerConcernsTheRulesAloneAndIsToldWithoutItsMessage() {
    rules.load(Map.of("a.hrl", SAY.formatted("a")));
    Rule<Hook> rule = rules.listeningTo(new Senseless("OnCartMutation")).get(0);

    assertThatThrownBy(() -> rule.apply(new Senseless("OnCartMutation")))
        .isInstanceOf(RuleFailure.class)
        .hasMessageContaining("a.hrl: this is a defect of the server")
        .hasMessageContaining("IllegalStateException at ")
        .hasMessageNotContaining("Astrid");
    assertThat(Hooks.of(List.of(), rules).fire(new Senseless("OnCartMutation"))).isEmpty();
  }

  @Test
  void aRuleThatCantBeReadAnyMoreGoesOnAsItWasAndCountsAsBroken() {
    rules.load(Map.of("a.hrl", SAY.formatted("a"), "b.hrl", SAY.formatted("b")));
    rules.load(
        new RuleDirectory.Look(
            new TreeMap<>(Map.of("b.hrl", SAY.formatted("c"))),
            new TreeMap<>(Map.of("a.hrl", "it can't be read", "x.hrl", "it can't be read"))));

    assertThat(said()).containsExactly("a", "c");
    assertThat(watch.heard).contains("1 work, 2 broken");

    rules.load(Map.of("a.hrl", SAY.formatted("again")));
    assertThat(said()).containsExactly("again");
  }

  @Test
  void aRuleWhoseParametersCantBeReadDoesNotWorkWithoutThem() {
    rules.load(
        new RuleDirectory.Look(
            new TreeMap<>(Map.of("a.hrl", SAY.formatted("a"))),
            new TreeMap<>(Map.of("a.hrl.properties", "it can't be read"))));

    assertThat(said()).isEmpty();
    assertThat(watch.heard).containsExactly("0 work, 1 broken");
  }
}
