package io.kassa.domain.kustom.validation;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.kustom.settings.ValidationSettings;
import io.kassa.domain.time.Deadline;
import io.kassa.domain.workbench.MapConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
class DeadlineOfValidationTest {

  /** Nothing that is begun comes to an end. */
  private static final Executor STUCK = task -> {};

  private static final Executor FULL =
      task -> {
        throw new RejectedExecutionException();
      };

  private final ValidationScene scene = new ValidationScene();

  @Test
  void whatCantBeDecidedInTimeIsRefusedWhereOurApprovalIsRequired() {
    assertThat(ValidationScene.refused(decided(STUCK, required("true"))))
        .isEqualTo("Your purchase could not be checked right now. Please try again.");
    assertThat(decided(FULL, required("true"))).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void whatCantBeDecidedInTimeIsApprovedWhereASaleMattersMore() {
    assertThat(decided(STUCK, required("false"))).isEqualTo(new Verdict.Approved());
    assertThat(decided(FULL, required("false"))).isEqualTo(new Verdict.Approved());
  }

  @Test
  void whatFailsIsAnsweredAsWhatIsLate() {
    Executor direct = Runnable::run;
    ValidateKustomOrder validate = ValidationUseCases.validateOrder(scene.shop, direct);
    validate.decision = new DecideValidation();

    assertThat(validate.validate(scene.presented(), validate.deadline()))
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void aCallerThatCantBeRecognisedInTimeIsNotAdmittedAndNotSentAway() {
    ValidateKustomOrder validate = ValidationUseCases.validateOrder(scene.shop, STUCK);

    assertThat(
            validate.admit(
                Optional.of(scene.orderId.value()),
                Optional.of("token"),
                Deadline.in(Duration.ofMillis(20))))
        .isFalse();
  }

  @Test
  void onlyTheTokenThatKustomWasGivenOpensTheAddress() {
    ValidateKustomOrder validate = ValidationUseCases.validateOrder(scene.shop);
    String address = scene.shop.kustom.lastOrder().callbacks().validation();
    Optional<String> token =
        Optional.of(address.substring(address.indexOf("token=") + "token=".length()));
    Optional<String> order = Optional.of(scene.orderId.value());

    assertThat(validate.admit(order, token, validate.deadline())).isTrue();
    assertRejectedAs(
        ErrorCode.UNAUTHENTICATED,
        () -> validate.admit(order, Optional.empty(), validate.deadline()));
    assertRejectedAs(
        ErrorCode.UNAUTHENTICATED,
        () -> validate.admit(order, Optional.of(" "), validate.deadline()));
    assertRejectedAs(
        ErrorCode.FORBIDDEN,
        () -> validate.admit(order, Optional.of("guessed"), validate.deadline()));
    assertRejectedAs(
        ErrorCode.FORBIDDEN,
        () -> validate.admit(Optional.of("nobodys"), token, validate.deadline()));
    assertRejectedAs(
        ErrorCode.FORBIDDEN,
        () -> validate.admit(Optional.of("{checkout.order.id}"), token, validate.deadline()));
    assertRejectedAs(
        ErrorCode.FORBIDDEN, () -> validate.admit(Optional.empty(), token, validate.deadline()));
  }

  private Verdict decided(Executor threads, ValidationSettings settings) {
    ValidateKustomOrder validate = ValidationUseCases.validateOrder(scene.shop, threads);
    validate.settings = settings;
    return validate.validate(scene.presented(), Deadline.in(Duration.ofMillis(20)));
  }

  private static ValidationSettings required(String required) {
    return new ValidationSettings(
        new MapConfig(Map.of("kassa.kustom.validation.required", required)));
  }
}
