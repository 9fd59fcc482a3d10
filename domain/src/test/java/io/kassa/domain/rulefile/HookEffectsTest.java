package io.kassa.domain.rulefile;

import static io.kassa.domain.rulefile.RuleFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hook;
import io.kassa.domain.hook.HookEffects;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.KustomCartFields;
import io.kassa.domain.rulefile.RuleFile.Wish;
import io.kassa.domain.workbench.LogLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which effects are carried out where; all others are named with their place. */
class HookEffectsTest {

  private static final String JOB = "scheduleJob', definition = 'captureOrder";

  /** One of each, by the word that refusals name it by. */
  private static final Map<String, String> EFFECTS =
      new TreeMap<>(
          Map.of(
              "custom", "custom', type = 'a",
              "messageActor",
                  "messageActor', actorType = 'order', messageType = 'applyCommands',"
                      + " body = { commands = [{ type = 'addTag', key = 'a' }] },"
                      + " actorId = '0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11",
              "orderCommand", "orderCommand', type = 'addTag', key = 'a",
              "orderCommand createPromotion",
                  "orderCommand', type = 'createPromotion', componentId = 'a",
              "paymentCommand", "paymentCommand', type = 'addTag', key = 'a",
              "scheduleJob", JOB,
              "sendEmail", "sendEmail', to = 'a@b.example', subject = 'a', body = 'b",
              "ticketCommand", "ticketCommand', fields = { a = 1 }, type = 'setDynamicFields",
              "validationError", "validationError', code = 'a"));

  private static Wish wishAt(String hook, String effect) {
    String rule = "param input: " + hook + "\nfrom { effect = '" + effect + "' }";
    return wish(RuleFile.read("a.hrl", rule), hook, Map.of());
  }

  @Test
  void atEachHookWhatIsCarriedOutIsReadAndEverythingElseIsToldWithItsPlace() {
    assertThat(HookTypes.names()).isNotEmpty();
    for (String hook : HookTypes.names()) {
      List<String> permitted = HookEffects.permittedAt(hook).orElseThrow();
      EFFECTS.forEach(
          (word, effect) -> {
            Wish wish = wishAt(hook, effect);
            assertThat(wish.effects())
                .as(hook + " " + word)
                .hasSize(permitted.contains(word) ? 1 : 0);
            if (!permitted.contains(word)) {
              assertThat(wish.problems())
                  .singleElement()
                  .satisfies(
                      it ->
                          assertThat(it.in("a.hrl"))
                              .startsWith(
                                  "a.hrl:2:6: the effect %s is not carried out at %s (there "
                                      .formatted(word, hook)));
            }
          });
    }
  }

  @Test
  void aCommandForAnotherActorIsPointedToMessageActor() {
    assertThat(wishAt("OnCartMutation", EFFECTS.get("paymentCommand")).problems())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.in("a.hrl"))
                    .isEqualTo(
                        "a.hrl:2:6: the effect paymentCommand is not carried out at OnCartMutation"
                            + " (there messageActor, scheduleJob, sendEmail, ticketCommand are;"
                            + " messageActor with the actorType payment does it by a job)"));
  }

  private record Mutation() implements Hook {

    @Override
    public String name() {
      return "OnCartMutation";
    }

    @Override
    public FieldValue input() {
      return new FieldValue(Map.of());
    }
  }

  private record Careless(List<Effect> effects) implements Rule<Mutation> {

    @Override
    public String name() {
      return "careless";
    }

    @Override
    public Class<Mutation> listensTo() {
      return Mutation.class;
    }

    @Override
    public List<Effect> apply(Mutation hook) {
      return effects;
    }
  }

  @Test
  void whatARuleInJavaWantsAndCantBeIsNamedInTheLogAndItsOtherEffectsGoOn() {
    Effect job = new Effect.ScheduleJob("captureOrder", Optional.empty(), Map.of());
    Effect custom = new Effect.Custom("a", Map.of());

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      assertThat(Hooks.of(List.of(new Careless(List.of(custom, job)))).fire(new Mutation()))
          .containsExactly(job);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("The rule careless: the effect custom is not carried out at OnCartMutation");
    }
  }

  @Test
  void aRuleInJavaDoesNotSetWhatTheCheckoutItselfKeepsEither() {
    Effect mark =
        new Effect.Command(
            ActorType.TICKET,
            new ActorCommand.SetDynamicFields(
                Map.of(KustomCartFields.ORDER_ID, Optional.of(FieldValue.text("a b")))));

    try (LogLines log = LogLines.of("io.kassa.domain.hook")) {
      assertThat(Hooks.of(List.of(new Careless(List.of(mark)))).fire(new Mutation())).isEmpty();
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("The rule careless: the field kustomOrderId is kept by the checkout itself");
    }
  }
}
