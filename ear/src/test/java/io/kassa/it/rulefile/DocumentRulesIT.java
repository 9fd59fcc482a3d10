package io.kassa.it.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.rules.YourCapture;
import io.kassa.it.rules.YourPayment;
import io.kassa.it.rules.YourProvider;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.ShopCart;
import io.kassa.it.shop.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that the documents print, dropped unchanged into the directory of a server. */
class DocumentRulesIT {
  private static final Path RULES =
      Path.of("..", "domain", "src", "test", "resources", "io", "kassa", "domain", "rulefile");
  private static final Path CATALOGUE =
      Path.of("..", "liberty-config", "src", "main", "liberty", "config", "demo-catalogue");
  private static final String CAPTURE = "apps/your-app/capturePayment";
  private static final String THANKS =
      """
      param input: OnOrderCreated
      from {
        effect = 'sendEmail'
        to = input.order.invoiceRecipient.email
        subject = $'Order {input.order.orderNumber}'
        body = { html = '<p>Tack!</p>' }
      }""";

  @TempDir private static Path directory;

  private static PostgresDatabase database;
  private static MailSink mail;
  private static KassaServer server;

  @BeforeAll
  static void aMerchantDropsTheFilesIn() throws IOException {
    Path rules = Files.createDirectory(directory.resolve("rules"));
    for (String rule : List.of("external-payment-methods.hrl", "capture.hrl")) {
      Files.copy(RULES.resolve(rule), rules.resolve(rule));
    }
    Files.writeString(rules.resolve("thanks.hrl"), THANKS);
    database = PostgresDatabase.fresh();
    mail = new MailSink();
    server =
        new KassaServer("document-rules", database, settings(rules, catalogue()))
            .extendedBy(YourProvider.class, YourPayment.class, YourCapture.class)
            .start();
  }

  private static Map<String, String> settings(Path rules, Path catalogue) {
    Map<String, String> settings = new HashMap<>(KassaServer.administered());
    settings.put("KASSA_RULES_DIRECTORY", rules.toString());
    settings.put("KASSA_CATALOGUE_DIRECTORY", catalogue.toString());
    settings.put("KASSA_MAIL_ENABLED", "true");
    settings.put("KASSA_MAIL_FROM", "shop@example.com");
    settings.put("KASSA_MAIL_SMTP_HOST", "localhost");
    settings.put("KASSA_MAIL_SMTP_PORT", Integer.toString(mail.port()));
    settings.put("KASSA_MAIL_SMTP_STARTTLS", "false");
    return settings;
  }

  /** The demo's, with the German channel called as the document calls it. */
  private static Path catalogue() throws IOException {
    Path catalogue = Files.createDirectory(directory.resolve("catalogue"));
    for (String file : List.of("profiles.json", "products.json", "coupons.json")) {
      String text = Files.readString(CATALOGUE.resolve(file));
      Files.writeString(
          catalogue.resolve(file),
          text.replace("\"channelKey\": \"de\"", "\"channelKey\": \"DE\""));
    }
    return catalogue;
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    mail.close();
  }

  @Test
  void payPalIsOfferedInTheChannelsOfTheRuleAndNowhereElse() {
    StandIn standIn = new StandIn(server.address());
    ShopCart german = server.shop().opensCart("de-webshop");
    german.adds("BK100", 1);
    german.checksOut();
    ShopCart swedish = server.shop().opensCart("se-webshop");
    swedish.adds("BK100", 1);
    swedish.checksOut();

    JsonNode methods = standIn.createdFor(german).get(0).path("external_payment_methods");
    assertThat(methods).hasSize(1);
    assertThat(methods.path(0).path("name").asText()).isEqualTo("PayPal");
    assertThat(methods.path(0).path("redirect_url").asText()).startsWith("http");
    assertThat(standIn.createdFor(swedish).get(0).has("external_payment_methods")).isFalse();
  }

  @Test
  void aCaptureOfYourProviderIsDoneByItsJobAndAnOrderSendsItsMail() {
    ShopCart cart = server.shop().opensCart("se-webshop");
    cart.adds("BK100", 2);
    cart.setsEmail("kim@example.com");
    cart.setsAddress(Map.of("name", "Kim", "countryCode", "SE"));
    cart.tries("payment/your-provider", "{}").ok();

    String number = cart.shown().path("orderNumber").asText();
    server.merchant().order(number).deliversAll();

    // The hook fires when a capture is created, and again when it was taken: then there is no more
    // to take.
    Eventually.isTrue(() -> jobs("definition = ? AND job_state = 'DONE'", CAPTURE) == 2);
    assertThat(jobs("definition = ? AND attempts = 1", CAPTURE)).isEqualTo(2);
    JsonNode payment = server.merchant().order(number).payment();
    assertThat(payment.path("captured").decimalValue())
        .isPositive()
        .isEqualByComparingTo(payment.path("authorized").decimalValue());
    Eventually.isTrue(() -> !mail.mails().isEmpty());
    assertThat(mail.mails().get(0))
        .contains("Subject: Order " + number)
        .contains("To: kim@example.com")
        .contains("<p>Tack!</p>");
    nobodyKnowsAnyMoreWhoseMailItWas(cart);
  }

  private static void nobodyKnowsAnyMoreWhoseMailItWas(ShopCart cart) {
    Eventually.isTrue(
        () -> jobs("definition = ? AND job_state IN ('PENDING', 'RUNNING')", "sendEmail") == 0);
    assertThat(jobs("parameters LIKE ?", "%kim@example.com%")).isEqualTo(1);
    assertThat(server.administrator().gets("jobs?state=done").ok().toString())
        .contains("sendEmail")
        .doesNotContain("kim@example.com");

    assertThat(server.administrator().deletes("carts/" + cart.id() + "/shopper").status())
        .isEqualTo(204);

    assertThat(jobs("parameters LIKE ?", "%kim@example.com%")).isZero();
    assertThat(jobs("definition = ? AND job_state = 'DONE'", "sendEmail")).isEqualTo(1);
  }

  private static long jobs(String where, String value) {
    return database.number("SELECT count(*) FROM job WHERE " + where, value);
  }
}
