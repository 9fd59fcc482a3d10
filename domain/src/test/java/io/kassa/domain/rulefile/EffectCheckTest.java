package io.kassa.domain.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out about effects before a rule has run. */
class EffectCheckTest {

  private static final Set<String> JOBS = Set.of(RuleFixture.JOB, "apps/your-app/capturePayment");

  private static List<String> doubts(String... lines) {
    return RuleFile.read("a.hrl", String.join("\n", lines)).doubts(JOBS::contains).stream()
        .map(it -> it.in("a.hrl"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ticketComand', type = 'addTag' | the effect ticketComand is not carried out here (custom, messageActor, orderCommand, paymentCommand, scheduleJob, sendEmail, ticketCommand and validationError are)
          sendEmail', to = 'a@b.example', subjct = 'a', body = 'b' | the effect has no member subjct (did you mean subject?)
          orderCommand', type = 'addActivityLog', messageTemplate = 'a' | the command addActivityLog is not carried out here (setDynamicFields, addTag and removeTag are)
          orderCommand', type = 'addTag', tag = 'a' | the command addTag has no member tag (it has key)
          orderCommand', type = 'createPromotion', component = 'a' | the effect has no member component (did you mean componentId?)
          orderCommand', type = 'createPromotionBySource' | the command createPromotionBySource is not carried out here (write the promotion into a file, and name it with createPromotion)
          orderCommand', type = 'createPromotion', componentId = 'a' | the effect orderCommand is not carried out at OnOrderCreated (there messageActor, orderCommand, scheduleJob, sendEmail are)
          scheduleJob', definition = 'apps/kustom/captureOrder' | the job apps/kustom/captureOrder is the checkout's own, which schedules it itself
          scheduleJob', definition = 'apps/your-app/tel' | there is no job definition apps/your-app/tel
          validationError', code = 'a' | the effect validationError is not carried out at OnOrderCreated (there messageActor, orderCommand, scheduleJob, sendEmail are)
          """)
  void whatWillNotBeCarriedOutIsFoundWhereverItIsWritten(String effect, String doubt) {
    String record = "{ effect = '" + effect + " }";
    String input = "param input: OnOrderCreated";

    assertThat(doubts(input, "from " + record)).containsExactly("a.hrl:2:6: " + doubt);
    assertThat(
            doubts(
                "import 'iterators'",
                input,
                "let f(n) => n match",
                "  0 |> [1] select x => " + record,
                "from input.order.deliveries select d => f(0) flatten"))
        .containsExactly("a.hrl:4:24: " + doubt);
  }

  @Test
  void whatARulePutsTogetherIsLeftToItsRun() {
    assertThat(
            doubts(
                "param input: OnOrderBeforeCreated",
                "let word = 'createPromotion'",
                "from { effect = 'orderCommand', type = word, componentId = 'a' }",
                "from { effect = word }"))
        .isEmpty();
  }

  @Test
  void aRecordThatIsNoAnswerIsNoEffect() {
    String fade = "{ effect = 'fade', parameters = { effect = 'fade' } }";
    String job = "effect = 'scheduleJob', definition = 'apps/your-app/tell', parameters = ";
    assertThat(
            doubts(
                "import 'iterators'",
                "param input: OnCartMutation",
                "let fade = " + fade,
                "let same(fade) => fade",
                "let wrapped(fade) => { " + job + "fade }",
                "from { " + job + fade + " }",
                "from { " + job + "{ deep = [" + fade + "] } }",
                "from { " + job + "fade }",
                "from wrapped(" + fade + ")",
                "from same({ " + job + "{} })",
                "from [" + fade + "] select it => { " + job + "it }",
                "from [" + fade + "] count match",
                "  1 |> nothing"))
        .isEmpty();
  }

  @Test
  void anAnswerIsFoundBehindItsNameInEachOfItsPlaces() {
    assertThat(
            doubts(
                "import 'iterators'",
                "param input: OnCartMutation",
                "param given = { effect = 'one' }",
                "let named = { effect = 'two' }",
                "let made(n) =>",
                "  let named = { effect = 'three' }",
                "  from named",
                "from [given, (named, made(1))] where it => true",
                "from input.items select made",
                "from { effect = 'scheduleJob' } with { effect = 'four' }"))
        .extracting(it -> it.substring(0, it.indexOf(" is not")))
        .containsExactly(
            "a.hrl:3:15: the effect one",
            "a.hrl:4:13: the effect two",
            "a.hrl:6:15: the effect three",
            "a.hrl:10:38: the effect four");
  }

  @Test
  void anEffectOfOneOfItsHooksIsMeantForThat() {
    assertThat(
            doubts(
                "param input: OnOrderCreated | OnOrderCommands",
                "from { effect = 'validationError', code = 'a' }"))
        .isEmpty();
  }

  @Test
  void allDoubtsAreToldFromTheTopToTheEnd() {
    assertThat(
            doubts(
                "param input: OnCartMutation",
                "let late = { effect = 'two' }",
                "from { effect = 'three' }",
                "from [late, { effect = 'four' }, { effect = 'five' }]"))
        .extracting(it -> it.substring(0, it.indexOf(" is not")))
        .containsExactly(
            "a.hrl:2:12: the effect two",
            "a.hrl:3:6: the effect three",
            "a.hrl:4:13: the effect four",
            "a.hrl:4:34: the effect five");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "capture.hrl",
        "external-payment-methods.hrl",
        "mark-gifts.hrl",
        "no-large-orders.hrl",
        "paypal-in-norway.hrl"
      })
  void rulesThatWorkHaveNoDoubts(String name) {
    assertThat(RuleFile.read(name, RuleFixture.text(name)).doubts(JOBS::contains)).isEmpty();
  }
}
