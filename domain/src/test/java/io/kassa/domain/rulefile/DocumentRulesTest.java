package io.kassa.domain.rulefile;

import static io.kassa.domain.rulefile.RuleFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.filtrera.Answers;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.rulefile.RuleFile.Wish;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules that the documents print, as files, without a change. */
class DocumentRulesTest {

  private static final String METHODS = "external-payment-methods.hrl";
  private static final String METHODS_HOOK = "OnKustomExternalPaymentMethods";
  private static final String CART_ID = "0b9a2b7e-3f0c-4f4e-9a36-0f4f0a4c7d11";

  @Test
  void payPalIsOfferedInItsChannel() {
    Effect.Custom method = (Effect.Custom) wish(METHODS, METHODS_HOOK, cart("DE")).effects().get(0);

    assertThat(method.type()).isEqualTo("externalPaymentMethod");
    assertThat(method.members())
        .containsOnly(
            Map.entry("name", FieldValue.text("PayPal")),
            Map.entry(
                "redirect_url",
                FieldValue.text(
                    "https://shop.example/ingress/paypal/start?cartId="
                        + CART_ID
                        + "&confirmationUrl=https://shop.example/thanks"
                        + "&checkoutUrl=https://shop.example/checkout")));
  }

  @Test
  void inOtherChannelsNothingIsOffered() {
    assertThat(wish(METHODS, METHODS_HOOK, cart("SE")).effects()).isEmpty();
  }

  @Test
  void theRuleMeansTheSameWithItsIndentation() {
    String indented =
        RuleFixture.text(METHODS)
            .replace("\npaypalChannels", "\n  paypalChannels")
            .replace("\nwhere", "\n  where")
            .replace("\ncount", "\n  count")
            .replace("\ntrue |>", "\n  true |>")
            .replace("\n|>", "\n  |>");
    RuleFile rule = RuleFile.read("indented.hrl", indented);

    assertThat(wish(rule, METHODS_HOOK, cart("DE")).effects())
        .isEqualTo(wish(METHODS, METHODS_HOOK, cart("DE")).effects());
    assertThat(wish(rule, METHODS_HOOK, cart("SE")).effects()).isEmpty();
  }

  @Test
  void aCaptureOfItsProviderIsScheduled() {
    Wish wish = wish("capture.hrl", "OnPaymentCapture", capture("your-provider"));

    assertThat(wish.problems()).isEmpty();
    assertThat(wish.effects())
        .isEqualTo(
            List.of(
                new Effect.ScheduleJob(
                    "apps/your-app/capturePayment",
                    Optional.of(Answers.NOW),
                    Map.of(
                        "externalReference",
                        FieldValue.text("kco-1"),
                        "amount",
                        new FieldValue(new BigDecimal("199.5"))))));
  }

  @Test
  void captureOfOtherProvidersAreNoneOfItsBusiness() {
    assertThat(wish("capture.hrl", "OnPaymentCapture", capture("kustom")).effects()).isEmpty();
  }

  private static Map<String, Object> cart(String channel) {
    return Map.of(
        "cartId", CART_ID,
        "channelKey", channel,
        "currencyCode", "EUR",
        "orderTotal", new BigDecimal("49.90"),
        "systemHost", "shop.example",
        "checkoutUrl", "https://shop.example/checkout",
        "confirmationUrl", "https://shop.example/thanks");
  }

  private static Map<String, Object> capture(String provider) {
    Map<String, Object> payment = new LinkedHashMap<>();
    payment.put("paymentId", CART_ID);
    payment.put("paymentNumber", "P100001");
    payment.put("providerKey", provider);
    payment.put("currencyCode", "SEK");
    payment.put("externalReference", "kco-1");
    Map<String, Object> capture = new LinkedHashMap<>();
    capture.put("paymentCaptureId", CART_ID);
    capture.put("amount", new BigDecimal("199.50"));
    capture.put("capturedAmount", new BigDecimal("0.00"));
    capture.put("remainingAmount", new BigDecimal("199.50"));
    capture.put("state", "pending");
    return Map.of("payment", payment, "capture", capture);
  }
}
