package io.kassa.domain.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.domain.contract.Transactions;
import io.kassa.domain.money.MoneyFixture;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentState;
import io.kassa.domain.time.MovableClock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of keys has to do. */
public interface FulfilmentRequestsContract {

  FulfilmentRequests requests();

  Transactions transactions();

  @Test
  default void theFirstAnswerIsKept() {
    RequestKey key = RequestKey.of(UUID.randomUUID().toString(), "body");
    Receipt receipt = aReceipt();

    transactions().run(() -> requests().add(new FulfilmentRequest(key, receipt, at())));

    assertThat(transactions().in(() -> requests().find(key.value())))
        .map(it -> it.repeat(key))
        .contains(receipt);
  }

  @Test
  default void aKeyIsUsedOnce() {
    RequestKey key = RequestKey.of(UUID.randomUUID().toString(), "body");
    transactions().run(() -> requests().add(new FulfilmentRequest(key, aReceipt(), at())));

    assertThatThrownBy(
            () ->
                transactions()
                    .run(() -> requests().add(new FulfilmentRequest(key, aReceipt(), at()))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aKeyThatNobodyUsedFindsNothing() {
    assertThat(transactions().in(() -> requests().find(UUID.randomUUID().toString()))).isEmpty();
  }

  private static Instant at() {
    return MovableClock.START;
  }

  private static Receipt aReceipt() {
    return new Receipt(
        UUID.randomUUID(),
        "O100001",
        "P100001",
        IntentKind.CAPTURE,
        IntentState.REQUESTED,
        MoneyFixture.sek("100.00"),
        MoneyFixture.sek("0.00"),
        "P100001-1",
        Optional.of("D100001"),
        MovableClock.START);
  }
}
