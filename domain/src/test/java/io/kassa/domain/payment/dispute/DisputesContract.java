package io.kassa.domain.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.payment.Payments;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of disputes has to do. */
public interface DisputesContract {

  Disputes disputes();

  Payments payments();

  Transactions transactions();

  @Test
  default void aDisputeIsFoundAsItWasKept() {
    Payment payment = aPayment();
    DisputeReport report = report("needs_response", false, 0);
    keep(payment, report);

    Dispute found = locked(payment, report.disputeId()).orElseThrow();

    assertThat(found.paymentId()).isEqualTo(payment.paymentId());
    assertThat(found.state()).isEqualTo("needs_response");
    assertThat(found.isOver()).isFalse();
    assertThat(found.openedAt()).isEqualTo(report.at());
    assertThat(found.updatedAt()).isEqualTo(report.at());
    assertThat(locked(payment, "another")).isEmpty();
  }

  @Test
  default void theSameDisputeIsNotKeptTwice() {
    Payment payment = aPayment();
    DisputeReport report = report("needs_response", false, 0);
    keep(payment, report);

    assertThatThrownBy(() -> keep(payment, report)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void disputesThatAreNotOverAreCountedAndShownNewestFirst() {
    long before = transactions().in(() -> disputes().countOpen());
    Payment payment = aPayment();
    DisputeReport older = report("needs_response", false, 1_000_000);
    DisputeReport newer = report("under_review", false, 2_000_000);
    keep(payment, older);
    keep(payment, newer);
    keep(payment, report("lost", true, 3_000_000));

    List<Dispute> open = transactions().in(() -> disputes().findOpen(2));

    assertThat(open)
        .extracting(Dispute::disputeId)
        .containsExactly(newer.disputeId(), older.disputeId());
    assertThat(transactions().in(() -> disputes().countOpen())).isEqualTo(before + 2);
  }

  @Test
  default void thoseOfAPaymentAreShownOldestFirst() {
    Payment payment = aPayment();
    DisputeReport older = report("lost", true, -10);
    DisputeReport newer = report("needs_response", false, 10);
    keep(payment, newer);
    keep(payment, older);
    keep(aPayment(), report("needs_response", false, 0));

    assertThat(transactions().in(() -> disputes().findByPayment(payment.paymentId())))
        .extracting(Dispute::disputeId)
        .containsExactly(older.disputeId(), newer.disputeId());
  }

  @Test
  default void whatIsHeardOfItIsKept() {
    Payment payment = aPayment();
    DisputeReport report = report("needs_response", false, 0);
    keep(payment, report);

    transactions()
        .run(
            () ->
                disputes()
                    .lock(payment.providerKey(), report.disputeId())
                    .orElseThrow()
                    .hear(
                        new DisputeReport(
                            report.disputeId(), "won", true, report.at().plusSeconds(1))));

    assertThat(locked(payment, report.disputeId()).orElseThrow().isOver()).isTrue();
  }

  private void keep(Payment payment, DisputeReport report) {
    Dispute dispute = new Dispute(payment, report);
    transactions().run(() -> disputes().add(dispute));
  }

  private Optional<Dispute> locked(Payment payment, String disputeId) {
    return transactions().in(() -> disputes().lock(payment.providerKey(), disputeId));
  }

  private Payment aPayment() {
    Payment payment = PaymentFixture.aPayment();
    transactions().run(() -> payments().add(payment));
    return payment;
  }

  private static DisputeReport report(String state, boolean over, long seconds) {
    Instant at = MovableClock.START.plusSeconds(seconds);
    return new DisputeReport("d-" + UUID.randomUUID(), state, over, at);
  }
}
