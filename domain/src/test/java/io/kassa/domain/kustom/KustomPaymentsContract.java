package io.kassa.domain.kustom;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.kustom.KustomBalance.Movement;
import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.payment.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every Kustom has to do with money, the real one, its stand-in and the one in memory. */
public interface KustomPaymentsContract {

  KustomPayments kustomPayments();

  /** An order that was just bought: 407.20 crowns, two shirts and delivery. */
  KustomOrderId aBoughtOrder();

  @Test
  default void aBoughtOrderIsHeldAsAWhole() {
    KustomBalance balance = read(aBoughtOrder());

    assertThat(balance.status()).isEqualTo(Status.AUTHORIZED);
    assertThat(balance.sums()).isEqualTo(new KustomBalance.Sums(40_720, 0, 0, 40_720));
    assertThat(balance.expiresAt()).isPresent();
  }

  @Test
  default void aCaptureIsFoundByItsReference() {
    KustomOrderId orderId = aBoughtOrder();

    String id = capture(orderId, order(10_000, "P1-1")).result().orElseThrow();

    assertThat(read(orderId).captures()).containsExactly(new Movement(id, 10_000, "P1-1"));
    assertThat(read(orderId).sums()).isEqualTo(new KustomBalance.Sums(40_720, 10_000, 0, 30_720));
    assertThat(read(orderId).status()).isEqualTo(Status.PART_CAPTURED);
  }

  @Test
  default void theSameKeyTakesOnceAndGivesTheSameAnswer() {
    KustomOrderId orderId = aBoughtOrder();
    MoneyOrder order = order(10_000, "P1-1");

    String first = capture(orderId, order).result().orElseThrow();

    assertThat(capture(orderId, order).result()).contains(first);
    assertThat(read(orderId).captures()).hasSize(1);
  }

  @Test
  default void noMoreIsTakenThanIsHeld() {
    assertRefused("CAPTURE_NOT_ALLOWED", capture(aBoughtOrder(), order(40_721, "P1-1")));
  }

  @Test
  default void aRefundIsFoundByItsReference() {
    KustomOrderId orderId = aBoughtOrder();
    capture(orderId, order(40_720, "P1-1"));

    String id = refund(orderId, order(720, "P1-2")).result().orElseThrow();

    assertThat(read(orderId).refunds()).containsExactly(new Movement(id, 720, "P1-2"));
    assertThat(read(orderId).sums().refunded()).isEqualTo(720);
  }

  @Test
  default void noMoreIsGivenBackThanWasTaken() {
    KustomOrderId orderId = aBoughtOrder();
    assertRefused("REFUND_NOT_ALLOWED", refund(orderId, order(1, "P1-1")));
    capture(orderId, order(100, "P1-2"));
    assertRefused("REFUND_NOT_ALLOWED", refund(orderId, order(101, "P1-3")));
  }

  @Test
  default void aCancelledOrderGivesNothing() {
    KustomOrderId orderId = aBoughtOrder();

    assertThat(kustomPayments().cancel(orderId, UUID.randomUUID()).result()).contains(orderId);

    assertThat(read(orderId).status()).isEqualTo(Status.CANCELLED);
    assertThat(read(orderId).released()).isEqualTo(40_720);
    assertRefused("CAPTURE_NOT_ALLOWED", capture(orderId, order(1, "P1-1")));
  }

  @Test
  default void whatWasTakenCantBeCancelledButTheRestReleased() {
    KustomOrderId orderId = aBoughtOrder();
    capture(orderId, order(100, "P1-1"));

    assertRefused("CANCEL_NOT_ALLOWED", kustomPayments().cancel(orderId, UUID.randomUUID()));
    assertThat(kustomPayments().release(orderId, UUID.randomUUID()).result()).contains(orderId);

    assertThat(read(orderId).released()).isEqualTo(40_620);
    assertRefused("NOT_ALLOWED", kustomPayments().release(orderId, UUID.randomUUID()));
  }

  @Test
  default void anOrderOfWhichNothingWasTakenIsNotReleased() {
    assertRefused("NOT_ALLOWED", kustomPayments().release(aBoughtOrder(), UUID.randomUUID()));
  }

  @Test
  default void anAuthorizationIsExtendedAnyNumberOfTimes() {
    KustomOrderId orderId = aBoughtOrder();

    assertThat(kustomPayments().extend(orderId, UUID.randomUUID()).result()).contains(orderId);
    assertThat(kustomPayments().extend(orderId, UUID.randomUUID()).result()).contains(orderId);
  }

  @Test
  default void anOrderThatNobodyBoughtIsNotFound() {
    KustomOrderId nobodys = new KustomOrderId(UUID.randomUUID().toString());

    assertThat(kustomPayments().read(nobodys).isRefusedAs(KustomRefusal.Kind.NOT_FOUND)).isTrue();
    assertRefused("NO_SUCH_ORDER", capture(nobodys, order(1, "P1-1")));
    assertRefused("NO_SUCH_ORDER", kustomPayments().cancel(nobodys, UUID.randomUUID()));
  }

  private static MoneyOrder order(long amount, String reference) {
    return new MoneyOrder(
        UUID.randomUUID(),
        amount,
        reference,
        Optional.of("Delivery D1"),
        List.of(),
        Optional.of(
            new Shipment(
                Optional.of("PostNord"),
                Optional.of("00370"),
                Optional.empty(),
                Optional.empty())));
  }

  private KustomAnswer<String> capture(KustomOrderId orderId, MoneyOrder order) {
    return kustomPayments().capture(orderId, order);
  }

  private KustomAnswer<String> refund(KustomOrderId orderId, MoneyOrder order) {
    return kustomPayments().refund(orderId, order);
  }

  private KustomBalance read(KustomOrderId orderId) {
    return kustomPayments().read(orderId).result().orElseThrow();
  }

  private static void assertRefused(String code, KustomAnswer<?> answer) {
    assertThat(answer).isInstanceOf(KustomAnswer.Refused.class);
    assertThat(((KustomAnswer.Refused<?>) answer).refusal().code()).isEqualTo(code);
  }
}
