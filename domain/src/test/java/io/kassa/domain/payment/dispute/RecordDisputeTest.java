package io.kassa.domain.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.domain.time.MovableClock;
import org.junit.jupiter.api.Test;

class RecordDisputeTest {

  private final InMemoryDisputes disputes = new InMemoryDisputes();
  private final RecordDispute recordDispute = new RecordDispute(disputes);
  private final Payment payment = PaymentFixture.aPayment();

  @Test
  void theSameReportAgainChangesNothing() {
    hear("needs_response", false, 0);
    hear("needs_response", false, 0);

    assertThat(disputes.all()).hasSize(1);
    assertThat(disputes.countOpen()).isEqualTo(1);
  }

  @Test
  void theNewestReportSaysHowItStands() {
    hear("needs_response", false, 0);
    Dispute dispute = hear("won", true, 60);

    assertThat(dispute.state()).isEqualTo("won");
    assertThat(dispute.isOver()).isTrue();
    assertThat(dispute.openedAt()).isEqualTo(MovableClock.START);
    assertThat(dispute.updatedAt()).isEqualTo(MovableClock.START.plusSeconds(60));
  }

  @Test
  void aReportThatComesLateOnlySaysThatItBeganEarlier() {
    hear("won", true, 60);
    Dispute dispute = hear("needs_response", false, 0);

    assertThat(dispute.state()).isEqualTo("won");
    assertThat(dispute.isOver()).isTrue();
    assertThat(dispute.openedAt()).isEqualTo(MovableClock.START);
    assertThat(dispute.updatedAt()).isEqualTo(MovableClock.START.plusSeconds(60));
  }

  private Dispute hear(String state, boolean over, long seconds) {
    return recordDispute.record(
        payment, new DisputeReport("d-1", state, over, MovableClock.START.plusSeconds(seconds)));
  }
}
