package io.kassa.domain.kustom.validation;

import static io.kassa.domain.kustom.validation.ValidationScene.refused;
import static io.kassa.domain.kustom.validation.ValidationScene.rule;
import static io.kassa.domain.kustom.validation.ValidationScene.saysNo;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.hook.Effect;
import io.kassa.domain.hook.FailureMode;
import io.kassa.domain.hook.Rule;
import io.kassa.domain.hook.ScriptedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesInValidationTest {

  private static final Verdict APPROVED = new Verdict.Approved();

  private final ValidationScene scene = new ValidationScene();

  @Test
  void rulesThatSayNothingAgainstItApprove() {
    assertThat(scene.validated(rule("content", List::of))).isEqualTo(APPROVED);
  }

  @Test
  void theFirstNoIsHandedOnInItsOwnWords() {
    Verdict verdict =
        scene.validated(
            rule("a", List::of),
            rule(
                "b",
                () ->
                    List.of(
                        new Effect.Custom("note", Map.of()),
                        no("address_error", "Where to?"),
                        no("approval_failed", "Too much."))),
            saysNo("c", "approval_failed", Optional.of("Never.")));

    assertThat(verdict)
        .isEqualTo(new Verdict.Refused(new Refusal(Refusal.Type.ADDRESS_ERROR, "Where to?")));
    assertThat(scene.heldShirts()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "address_error, ADDRESS_ERROR",
    "unsupported_shipping_address, UNSUPPORTED_SHIPPING_ADDRESS",
    "approval_failed, APPROVAL_FAILED",
    "age_check_failed, APPROVAL_FAILED",
    "ADDRESS_ERROR, APPROVAL_FAILED",
    "'', APPROVAL_FAILED"
  })
  void aCodeThatKustomDoesNotKnowBecomesApprovalFailed(String code, Refusal.Type type) {
    Verdict verdict = scene.validated(saysNo("strict", code, Optional.of("No.")));

    assertThat(verdict).isEqualTo(new Verdict.Refused(new Refusal(type, "No.")));
  }

  @Test
  void aNoWithoutWordsGetsSome() {
    String text = "Köpet kan inte genomföras.";

    assertThat(refused(scene.validated(saysNo("terse", "approval_failed", Optional.empty()))))
        .isEqualTo(text);
    assertThat(refused(scene.validated(saysNo("terse", "approval_failed", Optional.of(" ")))))
        .isEqualTo(text);
  }

  @Test
  void aRuleThatTakesTooLongIsDecidedByItsFailureMode() {
    assertThat(scene.validated(slow(FailureMode.OPEN))).isEqualTo(APPROVED);
    assertThat(refused(scene.validated(slow(FailureMode.CLOSED))))
        .isEqualTo("Ditt köp kunde inte kontrolleras just nu. Försök igen.");
  }

  @Test
  void aRuleThatFailsIsDecidedByItsFailureMode() {
    assertThat(scene.validated(broken(FailureMode.OPEN))).isEqualTo(APPROVED);
    assertThat(refused(scene.validated(broken(FailureMode.CLOSED))))
        .isEqualTo("Ditt köp kunde inte kontrolleras just nu. Försök igen.");
  }

  @Test
  void aRuleIsNotAskedAboutWhatIsRefusedAnyway() {
    scene.addsACap();
    CountDownLatch asked = new CountDownLatch(1);

    refused(
        scene.validated(
            rule(
                "curious",
                () -> {
                  asked.countDown();
                  return List.of();
                })));

    assertThat(asked.getCount()).isEqualTo(1);
  }

  @Test
  void aRuleSeesTheOrderInMajorUnitsAndWhatIsReserved() {
    Look.Clear look = (Look.Clear) ValidationUseCases.desk(scene.shop).look(scene.presented());

    assertThat(look.hook().name()).isEqualTo("OnKustomValidation");
    Map<?, ?> input = (Map<?, ?>) look.hook().input().json();
    assertThat(input)
        .isEqualTo(
            Map.of(
                "channelKey",
                "se",
                "currencyCode",
                "SEK",
                "locale",
                "sv-SE",
                "taxIncluded",
                true,
                "orderTotal",
                new BigDecimal("447.00"),
                "orderTaxTotal",
                new BigDecimal("89.40"),
                "orderLines",
                List.of(
                    Map.of(
                        "productNumber",
                        "TS001",
                        "description",
                        "Product TS001",
                        "quantity",
                        2L,
                        "reservedQuantity",
                        2L,
                        "unitPrice",
                        new BigDecimal("199.00"),
                        "salesTotal",
                        new BigDecimal("398.00"),
                        "taxTotal",
                        new BigDecimal("79.60")))));
  }

  private static Effect no(String code, String message) {
    return new Effect.ValidationError(code, Optional.of(message), Optional.empty());
  }

  private static Rule<OnKustomValidation> slow(FailureMode mode) {
    return new ScriptedRule<>(
        "slow",
        OnKustomValidation.class,
        mode,
        () -> {
          try {
            boolean unlikely = new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            throw new IllegalStateException("Nobody counts: " + unlikely);
          } catch (InterruptedException stopped) {
            return List.of(no("approval_failed", "Too late."));
          }
        });
  }

  private static Rule<OnKustomValidation> broken(FailureMode mode) {
    return new ScriptedRule<>(
        "broken",
        OnKustomValidation.class,
        mode,
        () -> {
          throw new IllegalStateException("of the test");
        });
  }
}
