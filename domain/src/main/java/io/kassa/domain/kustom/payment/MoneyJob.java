package io.kassa.domain.kustom.payment;

import io.kassa.domain.field.FieldValue;
import io.kassa.domain.hook.Effect;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Payment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The jobs that ask Kustom for money, one for each kind of intent. Their subject is the intent. */
enum MoneyJob {
  CAPTURE("captureOrder", IntentKind.CAPTURE),
  REFUND("refundOrder", IntentKind.REFUND),
  CANCEL("cancelOrder", IntentKind.CANCEL),
  RELEASE("releaseAuthorization", IntentKind.RELEASE),
  EXTEND("extendAuthorization", IntentKind.EXTEND);

  static final String EXTERNAL_REFERENCE = "externalReference";
  private static final String AMOUNT = "amount";

  private final String definition;
  private final IntentKind kind;

  MoneyJob(String definition, IntentKind kind) {
    this.definition = definition;
    this.kind = kind;
  }

  static MoneyJob of(IntentKind kind) {
    return Stream.of(values()).filter(it -> it.kind == kind).findFirst().orElseThrow();
  }

  String definition() {
    return definition;
  }

  /** The job, as long as the intent of a Kustom payment has not ended. */
  List<Effect> effects(Payment payment, MoneyIntent intent) {
    if (!KustomOrder.PROVIDER_KEY.equals(payment.providerKey()) || !intent.state().isOpen()) {
      return List.of();
    }
    return List.of(
        new Effect.ScheduleJob(
            definition,
            Optional.empty(),
            Map.of(
                EXTERNAL_REFERENCE,
                FieldValue.text(payment.externalReference()),
                AMOUNT,
                new FieldValue(intent.amountMinor()))));
  }
}
