package io.kassa.it.externalpayment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server whose EAR brings a merchant's rule. */
class ExternalPaymentIT {
  private static final Map<String, Object> NO_FIRM = Map.of();

  private static KassaServer server;

  @BeforeAll
  static void start() {
    server =
        new KassaServer("external-payment", PostgresDatabase.fresh())
            .extendedBy(OfferByCheckoutPage.class)
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void kustomShowsTheMethodAndItLeadsToUs() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");

    JsonNode methods = checkout.created().path("external_payment_methods");
    assertThat(methods).hasSize(1);
    assertThat(methods.path(0).path("name").asText()).isEqualTo("PayPal");
    assertThat(methods.path(0).path("fee").asLong()).isEqualTo(1900);
    assertThat(methods.path(0).path("redirect_url").asText())
        .matches(server.address() + "/ingress/kustom/handoff/[A-Za-z0-9_-]{43}");
    assertThat(
            server
                .standIn()
                .order(checkout.cart().kustomOrderId())
                .path("external_payment_methods"))
        .isEqualTo(methods);
  }

  @Test
  void anOrderThatIsUsedAgainIsNotOfferedAgain() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "none");

    checkout.goesOn("paypal").ok();

    assertThat(server.standIn().createdFor(checkout.cart())).hasSize(1);
    assertThat(checkout.created().has("external_payment_methods")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "broken", "fail", "late"})
  void whateverTheRuleDoesTheCheckoutGoesOn(String offer) {
    ExternalCheckout checkout = ExternalCheckout.offering(server, offer);

    assertThat(checkout.created().has("external_payment_methods")).isFalse();
    assertThat(checkout.cart().kustomOrderId()).isNotBlank();
  }

  @Test
  void aBrokenMethodIsLeftOutAndTheLogNamesTheRule() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "both");

    assertThat(checkout.created().path("external_payment_methods"))
        .singleElement()
        .satisfies(method -> assertThat(method.path("name").asText()).isEqualTo("Swish"));
    assertThat(log()).contains("offer-by-checkout-page is left out: its member redirect_url");
  }

  @Test
  void theCartGetsTheAddressAndTheBrowserGoesOn() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    checkout.types(ExternalCheckout.KIM, Map.of("vat_id", "SE556677889901"));

    Answer answer = checkout.chooses();

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .contains(
            "https://shop.example.com/paypal/start?kustom=" + checkout.cart().kustomOrderId());
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    JsonNode cart = checkout.cart().shown();
    assertThat(cart.path("address").path("name").asText()).isEqualTo("Kim Ek");
    assertThat(cart.path("address").path("addressLine1").asText()).isEqualTo("Storgatan 1");
    assertThat(cart.path("email").asText()).isEqualTo("kim@example.com");
    assertThat(cart.path("invoiceRecipient").path("city").asText()).isEqualTo("Stockholm");
    assertThat(cart.path("invoiceRecipient").path("taxId").asText()).isEqualTo("SE556677889901");
    assertThat(cart.path("cartState").asText()).isEqualTo("open");
    assertThat(checkout.statusAtKustom()).isEqualTo("checkout_incomplete");
    assertThat(checkout.cart().hashes().agree()).isTrue();
  }

  @Test
  void aSecondTryLeadsToTheSamePlace() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    checkout.types(ExternalCheckout.KIM, NO_FIRM);

    Answer first = checkout.chooses();

    assertThat(checkout.chooses().headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"))
        .isPresent();
  }

  @Test
  void withoutAnAddressThePageSaysSoAndLeadsBack() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");

    Answer answer = checkout.chooses();

    assertThat(deadEnd(answer, 422))
        .contains("<html lang=\"sv\">")
        .contains("href=\"https://shop.example.com/checkout?offer=paypal\"");
    assertThat(checkout.cart().shown().has("address")).isFalse();
  }

  @Test
  void anAddressWhereTheShopDoesNotDeliverIsADeadEnd() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    Map<String, Object> abroad = new HashMap<>(ExternalCheckout.KIM);
    abroad.put("country", "US");
    checkout.types(abroad, NO_FIRM);

    deadEnd(checkout.chooses(), 422);

    assertThat(checkout.cart().shown().has("address")).isFalse();
  }

  @Test
  void whileKustomIsAwayNobodyGoesOn() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    checkout.types(ExternalCheckout.KIM, NO_FIRM);
    Fault away = Fault.status(503).of("GET", "/orders/" + checkout.cart().kustomOrderId());
    String handoff = checkout.handoff();

    server.standIn().during(away, () -> deadEnd(checkout.opens(handoff), 503));

    assertThat(checkout.cart().shown().has("address")).isFalse();
    assertThat(checkout.chooses().status()).isEqualTo(302);
  }

  @Test
  void anOrderThatKustomHasForgottenIsADeadEnd() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    Fault gone = Fault.status(404).of("GET", "/orders/" + checkout.cart().kustomOrderId());
    String handoff = checkout.handoff();

    server.standIn().during(gone, () -> deadEnd(checkout.opens(handoff), 410));
  }

  @Test
  void aCartThatBecameAnOrderIsADeadEnd() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    checkout.cart().tries("payment/demo", "{}").ok();

    deadEnd(checkout.chooses(), 409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "https%3A%2F%2Fevil.example.com",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "x?redirect_url=https://evil.example.com",
        "%00"
      })
  void nobodyCanMakeItLeadElsewhere(String token) {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");

    Answer answer = checkout.opens("/ingress/kustom/handoff/" + token);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.text()).doesNotContain("href=\"https://evil.example.com");
  }

  @Test
  void whatIsAddedToTheAddressChangesNothing() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");
    checkout.types(ExternalCheckout.KIM, NO_FIRM);

    Answer answer =
        checkout.opens(checkout.handoff() + "?redirect_url=https://evil.example.com&next=//evil");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith("https://shop.example.com/paypal/start")
        .doesNotContain("evil");
  }

  @Test
  void anUnknownHandoffIsToldInTheBrowsersLanguage() {
    ExternalCheckout checkout = ExternalCheckout.offering(server, "paypal");

    assertThat(deadEnd(checkout.opens("/ingress/kustom/handoff/unknown"), 404))
        .contains("<html lang=\"de\">");
  }

  private static String deadEnd(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.text()).startsWith("<!doctype html>");
    return answer.text();
  }

  private static String log() {
    StringBuilder all = new StringBuilder();
    for (Path file : server.logs()) {
      try {
        all.append(Files.readString(file));
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
    return all.toString();
  }
}
