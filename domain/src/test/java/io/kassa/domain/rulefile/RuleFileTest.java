package io.kassa.domain.rulefile;

import static io.kassa.domain.rulefile.RuleFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.filtrera.run.Surroundings;
import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.hook.ActorType;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.rulefile.RuleFile.Wish;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {

  private static final String CART_ID = "0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11";

  @Test
  void aRuleListensToTheHookOfItsInput() {
    assertThat(RuleFile.read("a.hrl", "param input: OnCartMutation\nfrom []").hooks())
        .containsExactly("OnCartMutation");
    assertThat(RuleFile.read("a.hrl", "param input: { hook: 'OnCartMutation' }\nfrom []").hooks())
        .containsExactly("OnCartMutation");
    assertThat(
            RuleFile.read("a.hrl", "param input: OnCartMutation | OnPaymentCapture\nfrom []")
                .hooks())
        .containsExactly("OnCartMutation", "OnPaymentCapture");
  }

  @Test
  void theTypeOfTheInputMayHaveANameOfTheFilesOwn() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            let Swedish: { hook: 'OnCartMutation', channelKey: 'se' }
            let MyInput: Swedish
            param input: MyInput
            from { effect = 'scheduleJob', definition = 'captureOrder' }\
            """);

    assertThat(rule.hooks()).containsExactly("OnCartMutation");
    assertThat(wish(rule, "OnCartMutation", Map.of("channelKey", "se")).effects()).hasSize(1);
    assertThat(wish(rule, "OnCartMutation", Map.of("channelKey", "no")).fires()).isFalse();
    assertThat(
            broken(
                """
                let Mine: { hook: 'OnCartMutation', chanelKey: text }
                param input: Mine
                from []\
                """))
        .containsExactly("a.hrl:2:7: input has no field chanelKey (did you mean channelKey?)");
    assertThat(broken("let Mine: Mine\nparam input: Mine\nfrom []").get(0))
        .startsWith("a.hrl:1:11: there is no type Mine");
  }

  @Test
  void aRuleMayAlsoListenToAHookThatNeverFiresHere() {
    assertThat(
            RuleFile.read(
                    "a.hrl",
                    """
                    param input: OnOrderCommands | OnOrderDeleted
                    from input match
                      OnOrderDeleted |> []
                    """)
                .hooksInWords())
        .isEqualTo("OnOrderCommands, OnOrderDeleted (which never fires here)");
  }

  @Test
  void anOlderRuleNamesAMethodOfAReactorWhereANewerOneNamesAJobDefinition() {
    for (String parameters : List.of("argument", "arguments", "parameters")) {
      Wish wish =
          RuleFile.read(
                  "a.hrl",
                  "param input: OnOrderCommands\nfrom { effect = 'scheduleJob', reactorId = 'shop',"
                      + " method = 'tell', "
                      + parameters
                      + " = { number = 5 } }")
              .evaluate(
                  new RuleFile.Occasion(Surroundings.at(Answers.NOW), Answers.LIMITS),
                  "OnOrderCommands",
                  new FieldValue(Map.of()),
                  "shop/tell"::equals);

      assertThat(wish.effects())
          .containsExactly(
              new Effect.ScheduleJob(
                  "shop/tell",
                  Optional.empty(),
                  Map.of("number", new FieldValue(BigDecimal.valueOf(5)))));
    }
  }

  @Test
  void aParameterThatIsAUuidIsGivenOneBesideTheFile() {
    String rule =
        "param input: OnOrderCreated\nparam template: uuid\n"
            + "from { effect = 'scheduleJob', definition = 'captureOrder',"
            + " parameters = { template = template } }";
    for (String written : List.of(CART_ID, "'" + CART_ID + "'")) {
      RuleText text =
          RuleText.of("a.hrl", Map.of("a.hrl", rule, "a.hrl.properties", "template = " + written));

      assertThat(wish(RuleFile.read("a.hrl", text), "OnOrderCreated", Map.of()).effects())
          .containsExactly(
              new Effect.ScheduleJob(
                  "captureOrder", Optional.empty(), Map.of("template", FieldValue.text(CART_ID))));
    }
    BrokenRuleException broken =
        catchThrowableOfType(
            BrokenRuleException.class,
            () ->
                RuleFile.read(
                    "a.hrl",
                    RuleText.of(
                        "a.hrl", Map.of("a.hrl", rule, "a.hrl.properties", "template = 5"))));
    assertThat(broken.lines())
        .containsExactly(
            "a.hrl:2:7: what template is given is no uuid"
                + " (give it one, such as 0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11)");
  }

  @Test
  void aRuleDoesNotFireWhereTheHookIsNotAsItsInputSays() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            param input: { hook: 'OnCartMutation', channelKey: 'se' }
            from { effect = 'scheduleJob', definition = 'captureOrder' }\
            """);

    assertThat(wish(rule, "OnCartMutation", Map.of("channelKey", "se")).effects()).hasSize(1);
    Wish other = wish(rule, "OnCartMutation", Map.of("channelKey", "no"));
    assertThat(other.fires()).isFalse();
    assertThat(other.effects()).isEmpty();
  }

  @Test
  void aRuleTagsAPaymentAndSetsItsFields() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            param input: { hook: 'OnPaymentCreated' }
            from [
              { effect = 'paymentCommand', type = 'addTag', key = 'vip' },
              { effect = 'paymentCommand', type = 'removeTag', key = 'new' },
              { effect = 'paymentCommand', type = 'setDynamicFields', fields = { note = 'x' } },
              { effect = 'paymentCommand', type = 'addTag', key = '' },
              { effect = 'paymentCommand', type = 'charge' }
            ]\
            """);

    Wish wish = wish(rule, "OnPaymentCreated", Map.of());

    assertThat(wish.effects())
        .containsExactly(
            ofPayment(new ActorCommand.AddTag("vip")),
            ofPayment(new ActorCommand.RemoveTag("new")),
            ofPayment(fields("note", FieldValue.text("x"))));
    assertThat(wish.problems().stream().map(it -> it.in("a.hrl")))
        .containsExactly(
            "a.hrl:6:3: a tag's key has 1 to 255 characters",
            "a.hrl:7:3: the command charge is not carried out here (setDynamicFields, addTag and"
                + " removeTag are)");
  }

  private static Effect ofPayment(ActorCommand command) {
    return new Effect.Command(ActorType.PAYMENT, command);
  }

  private static ActorCommand fields(String name, FieldValue value) {
    return new ActorCommand.SetDynamicFields(Map.of(name, Optional.of(value)));
  }

  @Test
  void aRuleOfAnInputThatCantBeIsBroken() {
    assertThat(broken("from []"))
        .containsExactly("a.hrl:1:1: the rule has no input (param input: OnCartMutation)");
    assertThat(broken("param input: { channelKey: text }\nfrom []").get(0))
        .startsWith("a.hrl:1:7: the input is of no hook (param input: OnCartMutation; the hooks");
    assertThat(broken("param input: { hook: 'OnCartMutaton' }\nfrom []").get(0))
        .startsWith("a.hrl:1:7: there is no hook OnCartMutaton (the hooks are OnCartMutation");
    assertThat(broken("param input: { hook: 'OnCartMutation', chanelKey: text }\nfrom []"))
        .containsExactly("a.hrl:1:7: input has no field chanelKey (did you mean channelKey?)");
    assertThat(broken("param input: { hook: 'OnCartMutation', cartId: text }\nfrom []"))
        .containsExactly("a.hrl:1:7: input.cartId is a uuid and never a text");
    assertThat(broken("param input: { hook: 'OnCartMutation', items: [{ sku: text }] }\nfrom []"))
        .first()
        .asString()
        .startsWith("a.hrl:1:7: input.items has no field sku");
    assertThat(broken("param input: OnCartMutation\nfrom input.items select i => i.price"))
        .first()
        .asString()
        .startsWith("a.hrl:2:31: a record without a field price");
    assertThat(broken("param input: OnCartMutation\nparam x: number\nfrom []"))
        .containsExactly(
            "a.hrl:2:7: nobody gives x a value (write its value here, param x = …, or into"
                + " a.hrl.properties, x = …)");
  }

  @Test
  void aFileBesideARuleGivesItItsParameters() {
    String rule =
        "param input: OnKustomExternalPaymentMethods\nparam least: number\nparam mark: text\n"
            + "from input.orderTotal > least match\n  true |> { effect = 'custom', type = mark }";

    RuleFile file =
        RuleFile.read("a.hrl", new RuleText(rule, Optional.of("least = 100\nmark = large")));

    assertThat(wish(file, "OnKustomExternalPaymentMethods", Map.of("orderTotal", 101)).effects())
        .isEqualTo(List.of(new Effect.Custom("large", Map.of())));
    assertThat(given(rule, "least = many\nmark = x")).contains("a.hrl:2:6: there is no many here");
    assertThat(given(rule, "least = 'many'\nmark = x"))
        .contains("a.hrl:2:6: a text is never a number (this can't fit)");
    assertThat(given(rule, "least = 1 +\nmark = x"))
        .contains("a.hrl:2:7: what least is given can't be read");
    assertThat(given(rule, "least = 1\nmark = x\nmost = 3"))
        .contains("a.hrl:1:7: there is no parameter most (it has input, least, mark)");
    assertThat(given(rule, "least = \\u12")).contains("a.hrl.properties:1:1: it can't be read");
  }

  private static String given(String rule, String properties) {
    return catchThrowableOfType(
            BrokenRuleException.class,
            () -> RuleFile.read("a.hrl", new RuleText(rule, Optional.of(properties))))
        .lines()
        .get(0);
  }

  private static List<String> broken(String text) {
    return catchThrowableOfType(BrokenRuleException.class, () -> RuleFile.read("a.hrl", text))
        .lines();
  }

  @Test
  void effectsAreFoundInListsAndTuplesOfAnyDepth() {
    Wish wish =
        wish(
            "mark-gifts.hrl",
            "OnCartMutation",
            Map.of(
                "cartId",
                CART_ID,
                "fields",
                Map.of(),
                "items",
                List.of(item("GIFT-1", 2), item("TS001", 1), item("GIFT-2", 1))));

    assertThat(wish.problems()).isEmpty();
    assertThat(wish.effects())
        .isEqualTo(
            List.of(
                new Effect.Command(
                    ActorType.TICKET,
                    new ActorCommand.SetDynamicFields(
                        Map.of(
                            "gifts",
                            Optional.of(new FieldValue(BigDecimal.valueOf(3))),
                            "giftNote",
                            Optional.empty()))),
                new Effect.ScheduleJob(
                    RuleFixture.JOB,
                    Optional.of(Answers.NOW.plus(Duration.ofMinutes(10))),
                    Map.of("cartId", FieldValue.text(CART_ID)))));
  }

  @Test
  void whereNothingIsWantedThereAreNoEffects() {
    Map<String, Object> input = Map.of("cartId", CART_ID, "fields", Map.of(), "items", List.of());
    assertThat(wish("mark-gifts.hrl", "OnCartMutation", input).effects()).isEmpty();
  }

  @Test
  void aRuleMayRefuseAPurchase() {
    Wish wish =
        wish(
            "no-large-orders.hrl",
            "OnKustomValidation",
            Map.of("orderLines", List.of(item("A", 11), item("B", 12), item("C", 1))));

    assertThat(wish.effects())
        .isEqualTo(
            List.of(
                new Effect.ValidationError(
                    "approval_failed",
                    Optional.of("At most 10 of B."),
                    Optional.of(new FieldValue(Map.of("productNumber", "B"))))));
  }

  @Test
  void parametersHaveTheValuesOfTheFile() {
    Map<String, Object> input =
        Map.of(
            "cartId",
            CART_ID,
            "channelKey",
            "no",
            "currencyCode",
            "NOK",
            "systemHost",
            "h",
            "orderTotal",
            new BigDecimal("100.00"),
            "checkoutUrl",
            "c",
            "confirmationUrl",
            "d");
    Wish wish = wish("paypal-in-norway.hrl", "OnKustomExternalPaymentMethods", input);

    assertThat(((Effect.Custom) wish.effects().get(0)).members())
        .containsEntry("fee", new FieldValue(BigDecimal.valueOf(50)))
        .doesNotContainKey("description");
  }

  @Test
  void whatCantBeAnEffectIsToldWithItsPlaceAndTheOthersGoOn() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            param input: OnCartMutation
            from { effect = 'sendPigeon' }
            from { effect = 'scheduleJob', definition = 'apps/other/job' }
            from { effect = 'scheduleJob', definition = 'apps/kustom/captureOrder' }
            from { effect = 'ticketCommand', type = 'addTag', key = 'x' }
            from { effect = 'custom' }
            from { effect = 'scheduleJob', definition = 'captureOrder', at = 'now' }
            from 'hello'
            from { effect = 'scheduleJob', definition = 'captureOrder' }\
            """);

    Wish wish = wish(rule, "OnCartMutation", Map.of());

    assertThat(wish.effects())
        .isEqualTo(List.of(new Effect.ScheduleJob("captureOrder", Optional.empty(), Map.of())));
    assertThat(wish.problems().stream().map(it -> it.in("a.hrl")))
        .containsExactly(
            "a.hrl:2:6: the effect sendPigeon is not carried out here (custom, messageActor,"
                + " orderCommand, paymentCommand, scheduleJob, sendEmail, ticketCommand and"
                + " validationError are)",
            "a.hrl:3:6: there is no job definition apps/other/job",
            "a.hrl:4:6: the job apps/kustom/captureOrder is the checkout's own, which schedules it"
                + " itself",
            "a.hrl:5:6: carts have no tags: addTag is for orders and payments",
            "a.hrl:6:6: the effect has no type",
            "a.hrl:7:6: at of the effect is a text and not an instant",
            "a.hrl:8:6: the rule answered a text (effects are records, { effect = … })");
  }

  @Test
  void aRecordThatIsNoEffectIsToldWithTheFromThatAnsweredWithIt() {
    RuleFile rule =
        RuleFile.read("a.hrl", "param input: OnCartMutation\nfrom []\nfrom input.items");

    assertThat(
            wish(rule, "OnCartMutation", Map.of("items", List.of(item("A", 1)))).problems().stream()
                .map(it -> it.in("a.hrl")))
        .containsExactly("a.hrl:3:11: this is no effect (effects are records, { effect = … })");
  }

  @Test
  void aPromotionIsGivenByTheWordsOfTheDocuments() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            param input: OnOrderBeforeCreated
            from {
              effect = 'orderCommand'
              type = 'createComputedOrderDiscount'
              componentId = 'free'
              discountId = newid
              dynamic = { name = 'Free' }
            }
            from { effect = 'orderCommand', type = 'createPromotionBySource', source = 'from []' }
            from {
              effect = 'orderCommand'
              type = 'createPromotion'
              componentId = 'free'
              description = '%s'
            }"""
                .formatted("x".repeat(256)));

    Wish wish = wish(rule, "OnOrderBeforeCreated", Map.of());

    assertThat(wish.effects())
        .containsExactly(new Effect.CreatePromotion("free", Optional.of("Free"), Map.of()));
    assertThat(wish.problems().stream().map(it -> it.in("a.hrl")))
        .containsExactly(
            "a.hrl:9:6: the command createPromotionBySource is not carried out here (write the"
                + " promotion into a file, and name it with createPromotion)",
            "a.hrl:10:6: the description of a promotion has at most 255 characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scheduleJob', definition = 'captureOrder', parameter = { a = 1 } | the effect has no member parameter (did you mean parameters?)
          sendEmail', to_ = 'a@b.example', subject = 'a', body = 'b' | the effect has no member to_ (did you mean to?)
          sendEmail', to = 'a@b.example', subject = 'a', body = { htm = 'b' } | the body of the effect has no member htm (did you mean html?)
          sendEmail', to = 'a@b.example', subject = 'a', body = { html = 5 } | html in the body of the effect is no text
          validationError', code = 'a', mesage = 'b' | the effect has no member mesage (did you mean message?)
          ticketCommand', type = 'setDynamicFields', fields = { a = 1 }, feilds = { b = 1 } | the command setDynamicFields has no member feilds (did you mean fields?)
          ticketCommand', type = 'setDynamicFields', fields = { a = 1 }, because = 'b' | the command setDynamicFields has no member because (it has fields)
          messageActor', actorType = 'order', actorId = newid, messages = { type = 'applyCommands' } | messages of the effect is no list of messages ([{ type = … body = … }])
          messageActor', actorType = 'order', actorId = newid, messages = [] | messages of the effect is no list of messages ([{ type = … body = … }])
          messageActor', actorType = 'order', actorId = newid, messages = [{ tpye = 'applyCommands' }] | the message has no member tpye (it has alias, body, type)
          messageActor', actorType = 'order', actorId = newid, messageType = 'applyCommands', body = { command = [] } | the body of the message has no member command (did you mean commands?)
          messageActor', actorType = 'order', actorId = newid, messageType = 'applyCommands', body = { commands = ['a'] } | the message has no list of commands (body = { commands = [{ type = … }] })
          messageActor', actorType = 'order', actorId = newid, messageType = 'applyCommands', body = { commands = [{ type = 'addTag', kee = 'a' }] } | the command has no member kee (did you mean key?)
          messageActor', actorType = 'ticket', actorId = newid, messageType = 'applyCommands', body = { commands = [{ type = 'addTag', key = 'a' }] } | carts have no tags: addTag is for orders and payments
          """,
      quoteCharacter = '"')
  void whatNobodyWouldReadIsToldInsteadOfLeftOut(String effect, String problem) {
    RuleFile rule =
        RuleFile.read("a.hrl", "param input: OnTicketCommands\nfrom { effect = '" + effect + " }");

    Wish wish = wish(rule, "OnTicketCommands", Map.of());

    assertThat(wish.effects()).isEmpty();
    assertThat(wish.problems().stream().map(it -> it.in("a.hrl")))
        .containsExactly("a.hrl:2:6: " + problem);
  }

  private static Map<String, Object> item(String productNumber, long quantity) {
    return Map.of("productNumber", productNumber, "quantity", quantity);
  }

  @Test
  void anInputOfTypesThatNameEachOtherTwiceIsReadSoon() {
    String types =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "let A" + i + ": A" + (i - 1) + " | A" + (i - 1))
            .collect(Collectors.joining("\n", "let A0: OnCartMutation\n", "\n"));

    RuleFile rule =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> RuleFile.read("a.hrl", types + "param input: A40\nfrom []"));
    assertThat(rule.hooks()).containsExactly("OnCartMutation");
  }

  @Test
  void aRuleWantsAHundredEffectsAndNoMore() {
    String text =
        "param input: OnCartMutation\nfrom { effect = 'scheduleJob', definition = 'captureOrder' }"
            + " repeat ";
    Map<String, Object> input = Map.of("items", List.of());

    assertThat(wish(RuleFile.read("a.hrl", text + "100"), "OnCartMutation", input).effects())
        .hasSize(100);
    assertThat(
            catchThrowableOfType(
                    FiltreraException.class,
                    () -> wish(RuleFile.read("a.hrl", text + "101"), "OnCartMutation", input))
                .problem()
                .in("a.hrl"))
        .isEqualTo("a.hrl:2:62: this answers more than 100 effects");
  }

  @Test
  void aNumberOfMoreThanAHundredDigitsIsNothing() {
    RuleFile rule =
        RuleFile.read(
            "a.hrl",
            """
            param input: OnCartMutation
            from input.fields->'n' is nothing match
              true |> { effect = 'scheduleJob', definition = 'captureOrder' }\
            """);

    for (String number : List.of("1E+999999999", "1E-999999999", "9".repeat(101))) {
      Map<String, Object> fields = Map.of("n", new BigDecimal(number));
      assertThat(wish(rule, "OnCartMutation", Map.of("fields", fields)).effects()).hasSize(1);
    }
    Map<String, Object> fields = Map.of("n", new BigDecimal("1E+90"));
    assertThat(wish(rule, "OnCartMutation", Map.of("fields", fields)).effects()).isEmpty();
  }
}
