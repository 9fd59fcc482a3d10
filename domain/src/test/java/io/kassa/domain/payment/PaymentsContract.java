package io.kassa.domain.payment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of payments has to do. */
public interface PaymentsContract {

  /** Long before or after whatever other tests let end. */
  Instant SOON = Instant.parse("2031-02-03T04:05:06.123456Z");

  Payments payments();

  Transactions transactions();

  @Test
  default void aPaymentIsFoundByTheProvidersReference() {
    Payment payment = added(PaymentFixture.aPayment());

    Payment found = found("kustom", payment.externalReference()).orElseThrow();

    assertThat(found.paymentId()).isEqualTo(payment.paymentId());
    assertThat(found.paymentNumber()).isEqualTo(payment.paymentNumber());
    assertThat(found.authorizedAmount()).isEqualTo(sek("407.20"));
    assertThat(found.createdAt()).isEqualTo(MovableClock.START);
  }

  @Test
  default void aReferenceThatNoPaymentHasFindsNothing() {
    assertThat(found("kustom", PaymentFixture.aReference())).isEmpty();
  }

  @Test
  default void twoProvidersMayUseTheSameReference() {
    String reference = PaymentFixture.aReference();
    Payment kustoms = added(PaymentFixture.aPayment("kustom", reference, MovableClock.START));
    Payment others = added(PaymentFixture.aPayment("other", reference, MovableClock.START));

    assertThat(found("kustom", reference)).map(Payment::paymentId).contains(kustoms.paymentId());
    assertThat(found("other", reference)).map(Payment::paymentId).contains(others.paymentId());
  }

  @Test
  default void aSecondPaymentWithTheSameReferenceIsRefused() {
    Payment payment = added(PaymentFixture.aPayment());
    Payment second =
        PaymentFixture.aPayment("kustom", payment.externalReference(), MovableClock.START);

    assertThatThrownBy(() -> added(second)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void paymentsAreFoundByTheirIdsOldestFirst() {
    Payment newer =
        added(
            PaymentFixture.aPayment(
                "kustom", PaymentFixture.aReference(), MovableClock.START.plusSeconds(1)));
    Payment older = added(PaymentFixture.aPayment());
    List<UUID> ids = List.of(newer.paymentId(), UUID.randomUUID(), older.paymentId());

    List<Payment> found = transactions().in(() -> payments().findAll(ids));

    assertThat(found)
        .extracting(Payment::paymentId)
        .containsExactly(older.paymentId(), newer.paymentId());
  }

  @Test
  default void whenAPaymentEndsIsFoundAsLongAsSomethingIsHeld() {
    Payment payment = PaymentFixture.aPayment();
    payment.expireAt(SOON);
    added(payment);

    assertThat(expiring(SOON.plusSeconds(1))).contains(payment.paymentId());
    assertThat(expiring(SOON)).doesNotContain(payment.paymentId());
    assertThat(expiring(SOON.plusNanos(1000), SOON.plusSeconds(1)))
        .doesNotContain(payment.paymentId());
    assertThat(transactions().in(() -> payments().countExpiring(SOON, SOON.plusSeconds(1))))
        .isPositive();
    assertThat(
            transactions()
                .in(() -> payments().lock(payment.paymentId()))
                .flatMap(Payment::expiresAt))
        .contains(SOON);
  }

  @Test
  default void whatNobodyKnowsTheEndOfIsNotFound() {
    Payment payment = added(PaymentFixture.aPayment());

    assertThat(expiring(Instant.parse("2099-01-01T00:00:00Z"))).doesNotContain(payment.paymentId());
  }

  @Test
  default void tagsFieldsAndSumsAreKept() {
    Payment payment = PaymentFixture.aPayment();
    payment.addTag("vip");
    payment.setDynamicFields(Map.of("note", Optional.of(FieldValue.text("call first"))));
    added(payment);

    Payment found = found("kustom", payment.externalReference()).orElseThrow();

    assertThat(found.extras()).isEqualTo(payment.extras());
    assertThat(found.balance()).isEqualTo(payment.balance());
    assertThat(found.intents()).isEmpty();
  }

  @Test
  default void anIntentThatIsNotThereIsNowhere() {
    assertThat(transactions().in(() -> payments().locate(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void whatHasEndedIsFoundNewestFirst() {
    Payment older = PaymentFixture.aPayment();
    older.expireAt(SOON.plusSeconds(50));
    Payment newer = PaymentFixture.aPayment();
    newer.expireAt(SOON.plusSeconds(60));
    added(older);
    added(newer);

    assertThat(transactions().in(() -> payments().findExpired(SOON.plusSeconds(61), 2)))
        .containsExactly(newer.paymentId(), older.paymentId());
    assertThat(transactions().in(() -> payments().findExpired(SOON.plusSeconds(60), 1)))
        .containsExactly(older.paymentId());
  }

  @Test
  default void whatIsToBeLookedAtIsFoundFromThenOn() {
    Payment payment = PaymentFixture.aPayment();
    payment.lookAt(Optional.of(SOON));
    added(payment);

    assertThat(toLookAt(SOON)).contains(payment.paymentId());
    assertThat(toLookAt(SOON.minusSeconds(1))).doesNotContain(payment.paymentId());
    transactions()
        .run(
            () ->
                payments().lock(payment.paymentId()).ifPresent(it -> it.lookAt(Optional.empty())));
    assertThat(toLookAt(SOON)).doesNotContain(payment.paymentId());
  }

  private List<UUID> toLookAt(Instant at) {
    return transactions().in(() -> payments().findToLookAt(at, 10_000));
  }

  private List<UUID> expiring(Instant before) {
    return expiring(Instant.EPOCH, before);
  }

  private List<UUID> expiring(Instant from, Instant before) {
    return transactions().in(() -> payments().findExpiring(from, before, 10_000));
  }

  private Payment added(Payment payment) {
    transactions().run(() -> payments().add(payment));
    return payment;
  }

  private Optional<Payment> found(String provider, String reference) {
    return transactions().in(() -> payments().findByReference(provider, reference));
  }
}
