package io.kassa.domain.rulefile.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.rulefile.RuleFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  @TempDir private Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Rules(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8))
        .run(List.of(arguments));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  void goodRulesAreToldWithTheirHooks() throws IOException {
    write("capture.hrl", RuleFixture.text("capture.hrl"));
    write("notes.txt", "no rule");

    assertThat(run("check", directory.toString())).isEqualTo(Rules.WELL);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "capture.hrl listens to OnPaymentCapture", "1 rules, 0 promotions, 0 broken, 0 doubts");
  }

  @Test
  void effectsThatWillNotBeCarriedOutAreTold() throws IOException {
    write("a.hrl", "param input: OnCartMutation\nfrom { effect = 'custom', type = 'note' }");

    assertThat(run("check", directory.toString())).isEqualTo(Rules.PROBLEM);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a.hrl listens to OnCartMutation", "1 rules, 0 promotions, 0 broken, 1 doubts");
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .startsWith("a.hrl:2:6: the effect custom is not carried out at OnCartMutation (there");
  }

  @Test
  void onlyAJobOfTheCheckoutsOwnIsDoubtedWhereMerchantsJobsAreNotKnown() throws IOException {
    String want = "from { effect = 'scheduleJob', definition = '%s' }\n";
    write(
        "a.hrl",
        "param input: OnCartMutation\n"
            + want.formatted("apps/kustom/captureOrder")
            + want.formatted("apps/your-app/tell"));

    assertThat(run("check", directory.toString())).isEqualTo(Rules.PROBLEM);
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a.hrl:2:6: the job apps/kustom/captureOrder is the checkout's own, which schedules it"
                + " itself");
  }

  @Test
  void promotionsAndParametersAreCheckedToo() throws IOException {
    write("a.hrl", "param input: OnCartMutation\nparam x: number\nfrom []");
    write("a.hrl.properties", "x = 5");
    write("b.hpromo", "param rate = 10%\nfrom percentage(order, rate)");
    write("c.hdiscount", "from percentage(order)");

    assertThat(run("check", directory.toString())).isEqualTo(Rules.PROBLEM);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a.hrl listens to OnCartMutation",
            "b.hpromo takes rate",
            "1 rules, 2 promotions, 1 broken, 0 doubts");
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("c.hdiscount:1:16: the function takes 2 values, and gets 1");
  }

  @Test
  void brokenRulesAreToldLineByLine() throws IOException {
    write("a.hrule", "param input: OnCartMutation\nfrom inpt");

    assertThat(run("check", directory.toString())).isEqualTo(Rules.PROBLEM);
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("a.hrule:2:6: there is no inpt here (did you mean input?)");
  }

  @Test
  void aRuleIsTriedWithAnInputThatWasWrittenByHand() throws IOException {
    String rule = write("capture.hrl", RuleFixture.text("capture.hrl"));
    String input =
        write(
            "input.json",
            "{\"payment\":{\"paymentId\":\"0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11\","
                + "\"paymentNumber\":\"P1\",\"currencyCode\":\"SEK\","
                + "\"providerKey\":\"your-provider\",\"externalReference\":\"kco-1\"},"
                + "\"capture\":{\"paymentCaptureId\":\"0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d12\","
                + "\"amount\":199.50,\"capturedAmount\":0,\"remainingAmount\":199.50,"
                + "\"state\":\"pending\"}}");

    assertThat(
            run("run", rule, "--hook", "OnPaymentCapture", input, "--now", "2026-03-01T12:00:00Z"))
        .isEqualTo(Rules.WELL);
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
        .isEqualTo(
            "[{\"effect\":\"scheduleJob\",\"definition\":\"apps/your-app/capturePayment\","
                + "\"at\":\"2026-03-01T12:00:00Z\","
                + "\"parameters\":{\"amount\":199.5,\"externalReference\":\"kco-1\"}}]");
  }

  @Test
  void whetherSomebodyDoesAJobIsSaidToBeUnknown() throws IOException {
    String rule = write("capture.hrl", RuleFixture.text("capture.hrl"));
    String input =
        write(
            "input.json",
            "{\"payment\":{\"providerKey\":\"your-provider\"},\"capture\":{\"amount\":1}}");

    run("run", rule, "--hook", "OnPaymentCapture", input);

    assertThat(problems.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(
            "capture.hrl: only a server knows whether somebody does apps/your-app/capturePayment");
  }

  @Test
  void aPromotionIsTriedWithAnOrderThatWasWrittenByHand() throws IOException {
    String promotion =
        write(
            "free.hpromo",
            """
            param least: number
            from order.orderTotal >= least match
              true |> percentage(target(part => part is Delivery), 100%)
            from absolute(target(part => part is OrderLine and part.quantity > 1), 5)
            from absolute(order, 2.5)
            from 'a gift'""");
    String order =
        write(
            "order.json",
            """
            { "currencyCode": "SEK", "orderTotal": 500,
              "deliveries": [{ "orderLines": [{ "quantity": 1 }, { "quantity": 2 }] }] }""");
    String parameters = write("parameters.json", "{ \"least\": \"400\" }");

    assertThat(run("run", promotion, order, "--parameters", parameters)).isEqualTo(Rules.PROBLEM);
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
        .isEqualTo(
            "[{\"discount\":\"percentage\",\"rate\":1,\"orderLines\":[],\"delivery\":true},"
                + "{\"discount\":\"absolute\",\"amount\":5.00,\"off\":\"each\","
                + "\"orderLines\":[\"00000000-0000-0000-0000-000000000002\"],\"delivery\":false},"
                + "{\"discount\":\"absolute\",\"amount\":2.50,\"off\":\"together\","
                + "\"orderLines\":[\"00000000-0000-0000-0000-000000000001\","
                + "\"00000000-0000-0000-0000-000000000002\"],\"delivery\":true}]");
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .startsWith("free.hpromo:6:6: the promotion answered a text");
  }

  @Test
  void whatAPromotionOnlyNeedsIsEnough() throws IOException {
    String promotion = write("a.hrd", "from percentage(order, 10%)");
    String order = write("order.json", "{ \"currencyCode\": \"SEK\", \"deliveries\": [] }");

    assertThat(run("run", promotion, order)).isEqualTo(Rules.WELL);
    assertThat(problems.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { "deliveries": [] } | the order has no currencyCode, such as SEK
          { "currencyCode": "XX", "deliveries": [] } | the order has no currencyCode, such as SEK
          { "currencyCode": "SEK" } | deliveries of the order are missing, or no list
          { "currencyCode": "SEK", "deliveries": [1] } | a delivery is no JSON object
          { "currencyCode": "SEK", "deliveries": [{}] } | orderLines of a delivery are missing, or no list
          { "currencyCode": "SEK", "deliveries": [{ "orderLines": [{ "orderLineId": 1 }] }] } | orderLineId is no uuid: 1
          """)
  void anOrderThatIsNoneIsTold(String order, String problem) throws IOException {
    String promotion = write("a.hrd", "from percentage(order, 10%)");

    assertThat(run("run", promotion, write("order.json", order))).isEqualTo(Rules.USAGE);
    assertThat(problems.toString(StandardCharsets.UTF_8).strip()).isEqualTo(problem);
  }

  @Test
  void aPromotionThatFailsIsToldWithItsPlace() throws IOException {
    String promotion = write("a.hpromo", "param least: number\nfrom percentage(order, least)");
    String order = write("order.json", "{ \"currencyCode\": \"SEK\", \"deliveries\": [] }");

    assertThat(run("run", promotion, order)).isEqualTo(Rules.PROBLEM);
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .startsWith("a.hpromo:1:7: nobody gives least a value");
    assertThat(run("run", promotion, order, "--parameters", write("b.json", "[]")))
        .isEqualTo(Rules.USAGE);
  }

  @Test
  void anEffectIsShownForWhomItIsAndOneThatIsNotCarriedOutIsTold() throws IOException {
    String rule =
        write(
            "a.hrl",
            """
            param input: OnPaymentCreated
            from [
              { effect = 'paymentCommand', type = 'setDynamicFields', fields = { a = 1 } },
              { effect = 'paymentCommand', type = 'addTag', key = 'new' },
              { effect = 'ticketCommand', type = 'setDynamicFields', fields = { a = 1 } }
            ]\
            """);

    assertThat(run("run", rule, "--hook", "OnPaymentCreated", write("input.json", "{}")))
        .isEqualTo(Rules.PROBLEM);
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
        .isEqualTo(
            "[{\"effect\":\"paymentCommand\",\"type\":\"setDynamicFields\",\"fields\":{\"a\":1}},"
                + "{\"effect\":\"paymentCommand\",\"type\":\"addTag\",\"key\":\"new\"}]");
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .startsWith("a.hrl:5:3: the effect ticketCommand is not carried out at OnPaymentCreated");
  }

  @Test
  void aRuleThatFailsIsToldWithItsPlace() throws IOException {
    String rule = write("a.hrl", "param input: OnCartMutation\nfrom 1 / (input.items count)");
    String input = write("input.json", "{\"items\":[]}");

    assertThat(run("run", rule, "--hook", "OnCartMutation", input)).isEqualTo(Rules.PROBLEM);
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .startsWith("a.hrl:2:8: nothing can be divided by zero");
  }

  @Test
  void wrongCallsShowHowItIsDone() throws IOException {
    assertThat(run()).isEqualTo(Rules.USAGE);
    assertThat(run("run", "a.hrl")).isEqualTo(Rules.USAGE);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains("rules check DIRECTORY");
    assertThat(run("check", directory.resolve("none").toString())).isEqualTo(Rules.USAGE);
    String rule = write("a.hrl", "param input: OnCartMutation\nfrom []");
    assertThat(run("run", rule, "--hook", "OnCartMutation", write("b.json", "{")))
        .isEqualTo(Rules.USAGE);
  }

  @Test
  void filesThatAreNotReadAreTold() throws IOException {
    for (int i = 0; i < 501; i++) {
      write("%03d.hrl".formatted(i), "param input: OnCartMutation\nfrom []");
    }

    assertThat(run("check", directory.toString())).isEqualTo(Rules.PROBLEM);
    assertThat(problems.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("500.hrl: it is one of more than 500 files in the directory");
  }

  @Test
  void anInputThatIsNoRecordIsTold() throws IOException {
    String rule = write("a.hrl", "param input: OnCartMutation\nfrom []");

    for (String input : List.of("null", "1", "[]", "{", "")) {
      assertThat(run("run", rule, "--hook", "OnCartMutation", write("input.json", input)))
          .as(input)
          .isEqualTo(Rules.USAGE);
    }
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .contains("input.json is no JSON object")
        .contains("input.json is not JSON: ");
  }
}
