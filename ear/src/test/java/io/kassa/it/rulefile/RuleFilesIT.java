package io.kassa.it.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.Database;
import io.kassa.it.server.KassaServer;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Http;
import io.kassa.it.shop.ShopCart;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesIT {
  private static final String NOTE =
      """
            param input: OnCartMutation
            from {
              effect = 'ticketCommand'
              type = 'setDynamicFields'
              fields = { note = $'%s {input.orderTotal}' }
            }""";

  @TempDir private static Path directory;

  private static KassaServer server;

  @BeforeAll
  static void aMerchantHasRules() throws IOException {
    Files.writeString(directory.resolve("note.hrl"), NOTE.formatted("first"));
    Files.writeString(directory.resolve("broken.hrl"), "param input: OnCartMutation\nfrom inpt");
    Files.writeString(
        directory.resolve("endless.hrl"),
        "param input: OnCartMutation\nlet f(n) => f(n + 1)\nfrom f(0)");
    Files.writeString(
        directory.resolve("odd.hrl"),
        "param input: OnCartMutation\n"
            + "from { effect = 'paymentCommand', type = 'setDynamicFields', fields = { odd = 1 } }");
    Files.writeString(
        directory.resolve("no.hrl"),
        """
        param input: OnTicketCommands
        from input.ticket.dynamic->'field:forbidden' match
          true |> { effect = 'validationError', code = 'no', details = { field = 'forbidden' } }""");
    server =
        new KassaServer(
                "rule-files",
                Database.ofTheServer(),
                Map.of("KASSA_RULES_DIRECTORY", directory.toString()))
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRuleWorksBesideBrokenAndEndlessOnesAndMayBeChangedWhileTheServerRuns() throws IOException {
    ShopCart cart = server.shop().opensCart("se-webshop");
    assertThat(noted(cart.adds("TS001-WHT-M", 1))).isEqualTo("first 248");

    Files.writeString(directory.resolve("note.hrl"), NOTE.formatted("second"));
    Eventually.isTrue(() -> noted(cart.adds("TS001-WHT-M", 1)).startsWith("second"));

    Files.writeString(directory.resolve("note.hrl"), "half a sen");
    Eventually.isTrue(() -> metric("kassa_rule_files", "state=\"broken\"") == 2);
    assertThat(noted(cart.adds("TS001-WHT-M", 1))).startsWith("second");

    assertThat(metric("kassa_rule_file_evaluations_total", "ending=\"failed\"")).isPositive();
  }

  @Test
  void anEffectForAnotherActorReachesNobodyAndIsCounted() {
    JsonNode cart = server.shop().opensCart("se-webshop").adds("TS001-WHT-M", 1);

    assertThat(cart.path("fields").has("odd")).isFalse();
    assertThat(metric("kassa_rule_file_refused_effects_total", "rule=\"odd.hrl\"")).isPositive();
  }

  @Test
  void aRulesNoIsAnsweredWithItsDetails() {
    Answer answer =
        server.shop().opensCart("se-webshop").triesToSetField("forbidden", "{\"value\":true}");

    assertThat(answer.errorCode()).isEqualTo("REFUSED_BY_RULE");
    JsonNode details = answer.json().path("errors").path(0).path("details");
    assertThat(details.path("code").asText()).isEqualTo("no");
    assertThat(details.path("details").path("field").asText()).isEqualTo("forbidden");
  }

  private static String noted(JsonNode cart) {
    return cart.path("fields").path("note").asText();
  }

  private static long metric(String name, String tag) {
    return new Http(server.address())
        .get("/metrics?scope=application")
        .text()
        .lines()
        .filter(line -> line.startsWith(name) && line.contains(tag))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToLong(number -> new BigDecimal(number).longValue())
        .sum();
  }
}
