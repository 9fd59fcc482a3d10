package io.kassa.domain.kustom.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.contract.Transactions;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that keeps calls on record has to do. */
public interface KustomCallRecordsContract {

  KustomCallRecords kustomCallRecords();

  Transactions transactions();

  @Test
  default void whatKustomWasToldIsRememberedInItsOrder() {
    KustomOrderId orderId = new KustomOrderId("k-" + UUID.randomUUID());
    Instant first = MovableClock.START;
    keep(
        call(orderId, 503, Optional.of(sale(2)), first.plusSeconds(1)),
        call(orderId, 201, Optional.of(sale(1)), first),
        call(orderId, 200, Optional.empty(), first.plusSeconds(2)));

    assertThat(transactions().in(() -> kustomCallRecords().told(orderId)))
        .containsExactly(
            new ToldCall(orderId, sale(1), true, Optional.of("corr-201"), first),
            new ToldCall(orderId, sale(2), false, Optional.of("corr-503"), first.plusSeconds(1)));
  }

  @Test
  default void anUnansweredCreationToldNoOrderAnything() {
    KustomOrderId orderId = new KustomOrderId("k-" + UUID.randomUUID());
    keep(
        new KustomCall(
            KustomCall.Asker.KASSA,
            new KustomCall.Subject(Optional.of(CartId.random()), Optional.empty()),
            "create",
            new KustomCall.Answer(KustomCall.Answer.NONE, Optional.empty(), Duration.ofSeconds(10)),
            Optional.of(sale(1)),
            MovableClock.START));

    assertThat(transactions().in(() -> kustomCallRecords().told(orderId))).isEmpty();
  }

  @Test
  default void onlyTheNewestToldAreShown() {
    KustomOrderId orderId = new KustomOrderId("k-" + UUID.randomUUID());
    for (int i = 0; i <= KustomCallRecords.MAX_TOLD; i++) {
      keep(call(orderId, 200, Optional.of(sale(i)), MovableClock.START.plusSeconds(i)));
    }

    assertThat(transactions().in(() -> kustomCallRecords().told(orderId)))
        .hasSize(KustomCallRecords.MAX_TOLD)
        .first()
        .extracting(ToldCall::sale)
        .isEqualTo(sale(1));
  }

  private void keep(KustomCall... calls) {
    transactions().run(() -> kustomCallRecords().add(List.of(calls)));
  }

  private static KustomCall call(
      KustomOrderId orderId, int status, Optional<ToldSale> told, Instant at) {
    return new KustomCall(
        KustomCall.Asker.KASSA,
        KustomCall.Subject.order(orderId.value()),
        "update",
        new KustomCall.Answer(status, Optional.of("corr-" + status), Duration.ofMillis(51)),
        told,
        at);
  }

  private static ToldSale sale(long quantity) {
    return new ToldSale(
        quantity * 10_000,
        quantity * 2_000,
        List.of(
            new KustomOrderLine.Sale(
                KustomOrderLine.Type.PHYSICAL,
                Optional.of("BX777"),
                quantity,
                quantity * 10_000,
                quantity * 2_000)));
  }
}
