package io.kassa.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentFixture;
import io.kassa.persistence.database.TestDatabase;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes, past all of our code: the database lets no sum be that can't be. */
class PaymentSumsTest {

  private final TestDatabase database = TestDatabase.get();
  private final Hand hand = database.injectedInto(new Hand());
  private final Payment payment = PaymentFixture.aPayment();

  /** Writes what it likes. */
  private static final class Hand {
    private EntityManager entityManager;

    int write(String change, Payment payment) {
      return entityManager
          .createNativeQuery("UPDATE payment SET " + change + " WHERE payment_number = ?1")
          .setParameter(1, payment.paymentNumber())
          .executeUpdate();
    }
  }

  @BeforeEach
  void aPaymentOf40720() {
    database.run(() -> PaymentAdapters.payments(database).add(payment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "captured_amount = 40721",
        "captured_amount = 20000, capturing_amount = 20721",
        "captured_amount = 20000, released_amount = 20721",
        "refunded_amount = 1",
        "captured_amount = 100, refunded_amount = 60, refunding_amount = 41",
        "capturing_amount = -1",
        "credit_amount = -1",
        "credit_amount = 1",
        "captured_amount = 100, refunded_amount = 60, refunding_amount = 10, credit_amount = 31"
      })
  void sumsThatCantBeAreRefused(String change) {
    assertThatThrownBy(() -> database.run(() -> hand.write(change, payment)))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "captured_amount = 40720, refunded_amount = 40720",
        "captured_amount = 100, refunded_amount = 60, refunding_amount = 10, credit_amount = 30",
        "captured_amount = 20000, capturing_amount = 20000, released_amount = 720"
      })
  void sumsThatCanBeAreTaken(String change) {
    assertThat(database.in(() -> hand.write(change, payment))).isEqualTo(1);
  }
}
