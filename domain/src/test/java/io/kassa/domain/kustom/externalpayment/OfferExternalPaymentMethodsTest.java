package io.kassa.domain.kustom.externalpayment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.Hooks;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import io.kassa.domain.kustom.KustomOrderFixture;
import io.kassa.domain.workbench.LogLines;
import io.kassa.domain.workbench.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferExternalPaymentMethodsTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.aCartWithTwoShirts();

  @Test
  void aRuleSeesExactlyWhatTheDocumentNames() {
    List<FieldValue> seen = new ArrayList<>();

    offered(rule("watcher", hook -> List.of()), rule("seer", hook -> see(seen, hook)));

    assertThat(seen)
        .singleElement()
        .extracting(FieldValue::json)
        .isEqualTo(
            Map.of(
                "cartId", cart.id().toString(),
                "channelKey", "se",
                "currencyCode", "SEK",
                "orderTotal", new BigDecimal("447.00"),
                "systemHost", "kassa.example.com",
                "checkoutUrl", "https://shop.example.com/checkout",
                "confirmationUrl", "https://shop.example.com/thanks"));
  }

  @Test
  void aMethodLeadsToUsAndItsAddressIsKept() {
    ExternalPaymentMethod method =
        offered(rule("paypal", hook -> List.of(MethodFixture.offer()))).get(0);

    assertThat(method.name()).isEqualTo("PayPal");
    assertThat(method.redirectUrl())
        .matches("https://kassa\\.example\\.com/ingress/kustom/handoff/[A-Za-z0-9_-]{43}")
        .doesNotContain("shop.example.com");
    Handoff kept = shop.handoffs.all().get(0);
    assertThat(kept.redirectUrl()).isEqualTo(MethodFixture.REDIRECT_URL);
    assertThat(kept.cartId()).isEqualTo(cart.id());
    assertThat(method.redirectUrl()).doesNotContain(kept.tokenHash());
  }

  @Test
  void everythingThatKustomCanShowIsHandedOn() {
    Map<String, Object> all =
        Map.of(
            "image_url", "https://shop.example.com/paypal.png",
            "description", "Pay [later](https://shop.example.com/later)",
            "fee", new BigDecimal("1900.00"),
            "countries", List.of("se", "NO"),
            "label", "continue");

    ExternalPaymentMethod.Terms terms =
        offered(rule("paypal", hook -> List.of(MethodFixture.offer(all)))).get(0).terms();

    assertThat(terms.imageUrl()).contains("https://shop.example.com/paypal.png");
    assertThat(terms.description()).contains("Pay [later](https://shop.example.com/later)");
    assertThat(terms.fee()).contains(1900L);
    assertThat(terms.countries()).extracting("code").containsExactly("SE", "NO");
    assertThat(terms.label()).contains("continue");
  }

  @Test
  void allRulesOfferTheirs() {
    List<ExternalPaymentMethod> methods =
        offered(
            rule("paypal", hook -> List.of(MethodFixture.offer())),
            rule("swish", hook -> List.of(MethodFixture.offer(Map.of("name", "Swish")))));

    assertThat(methods).extracting(ExternalPaymentMethod::name).containsExactly("PayPal", "Swish");
    assertThat(methods).extracting(ExternalPaymentMethod::redirectUrl).doesNotHaveDuplicates();
  }

  @Test
  void withoutRulesThereIsNothingToKeep() {
    assertThat(offered()).isEmpty();
    assertThat(shop.handoffs.all()).isEmpty();
  }

  static List<Broken> brokenOnes() {
    return List.of(
        new Broken("name", MethodFixture.offerWithout("name")),
        new Broken("name", MethodFixture.offer(Map.of("name", " "))),
        new Broken("name", MethodFixture.offer(Map.of("name", 7))),
        new Broken("name", MethodFixture.offer(Map.of("name", "x".repeat(256)))),
        new Broken("name", MethodFixture.offer(Map.of("name", "Pay\0Pal"))),
        new Broken("redirect_url", MethodFixture.offerWithout("redirect_url")),
        new Broken("redirect_url", redirect("http://shop.example.com/start")),
        new Broken("redirect_url", redirect("http://localhost/start")),
        new Broken("redirect_url", redirect("//shop.example.com/start")),
        new Broken("redirect_url", redirect("javascript:alert(1)")),
        new Broken("redirect_url", redirect("https:///start")),
        new Broken("redirect_url", redirect("https://shop.example.com/a b")),
        new Broken("redirect_url", redirect("https://shop.example.com/\r\nSet-Cookie: a=b")),
        new Broken("redirect_url", redirect("https://shop.example.com/" + "x".repeat(2000))),
        new Broken("redirect_url", MethodFixture.offer(Map.of("redirect_url", List.of()))),
        new Broken("image_url", MethodFixture.offer(Map.of("image_url", "http://a.example/b"))),
        new Broken("description", MethodFixture.offer(Map.of("description", "x".repeat(501)))),
        new Broken("fee", MethodFixture.offer(Map.of("fee", new BigDecimal("19.50")))),
        new Broken("fee", MethodFixture.offer(Map.of("fee", -1))),
        new Broken("fee", MethodFixture.offer(Map.of("fee", 100_000_001))),
        new Broken("fee", MethodFixture.offer(Map.of("fee", new BigDecimal("1e999999")))),
        new Broken("fee", MethodFixture.offer(Map.of("fee", "1900"))),
        new Broken("countries", MethodFixture.offer(Map.of("countries", "SE"))),
        new Broken("countries", MethodFixture.offer(Map.of("countries", List.of("Sweden")))),
        new Broken("countries", MethodFixture.offer(Map.of("countries", List.of(46)))),
        new Broken("label", MethodFixture.offer(Map.of("label", "buy"))),
        new Broken("redirectUrl", MethodFixture.offer(Map.of("redirectUrl", "https://a.example"))),
        new Broken("effect", new Effect.Custom("somethingElse", Map.of())));
  }

  @ParameterizedTest
  @MethodSource("brokenOnes")
  void aBrokenEffectIsLeftOutAndTheLogNamesRuleAndMember(Broken broken) {
    try (LogLines log = LogLines.of(OfferExternalPaymentMethods.class)) {
      List<ExternalPaymentMethod> methods =
          offered(
              rule("careless", hook -> List.of(broken.effect(), MethodFixture.offer())),
              rule("careful", hook -> List.of(MethodFixture.offer())));

      assertThat(methods).hasSize(2);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("careless")
          .contains(broken.member())
          .doesNotContain("example.com");
    }
  }

  /** An effect, and the member that is wrong with it. */
  record Broken(String member, Effect effect) {}

  @Test
  void anOrderHasSoManyMethodsAndNoMore() {
    try (LogLines log = LogLines.of(OfferExternalPaymentMethods.class)) {
      List<Effect> many =
          Collections.nCopies(OfferExternalPaymentMethods.MAX_METHODS + 1, MethodFixture.offer());

      assertThat(offered(rule("generous", hook -> many)))
          .hasSize(OfferExternalPaymentMethods.MAX_METHODS);
      assertThat(log.lines()).singleElement().asString().contains("generous").contains("20");
    }
  }

  @Test
  void aRuleThatFailsCostsItsMethodOnlyAndIsNamed() {
    try (LogLines log = LogLines.of(OfferExternalPaymentMethods.class)) {
      List<ExternalPaymentMethod> methods =
          offered(
              rule(
                  "failing",
                  hook -> {
                    throw new IllegalStateException("on purpose");
                  }),
              rule("paypal", hook -> List.of(MethodFixture.offer())));

      assertThat(methods).hasSize(1);
      assertThat(log.lines()).singleElement().asString().contains("failing");
    }
  }

  private static Effect redirect(String url) {
    return MethodFixture.offer(Map.of("redirect_url", url));
  }

  private static List<Effect> see(List<FieldValue> seen, OnKustomExternalPaymentMethods hook) {
    seen.add(hook.input());
    return List.of();
  }

  private static MethodFixture.Offering rule(
      String name, Function<OnKustomExternalPaymentMethods, List<Effect>> answer) {
    return new MethodFixture.Offering(name, answer);
  }

  private List<ExternalPaymentMethod> offered(Rule<?>... rules) {
    return ExternalPaymentUseCases.offer(shop, Hooks.of(List.of(rules)))
        .offer(UUID.randomUUID(), shop.rendered(cart.id()), KustomOrderFixture.URLS);
  }
}
