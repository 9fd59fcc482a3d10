package io.kassa.domain.payment;

import static io.kassa.domain.money.MoneyFixture.sek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.time.MovableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of payments has to do. */
public interface PaymentsContract {

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

  private Payment added(Payment payment) {
    transactions().run(() -> payments().add(payment));
    return payment;
  }

  private Optional<Payment> found(String provider, String reference) {
    return transactions().in(() -> payments().findByReference(provider, reference));
  }
}
