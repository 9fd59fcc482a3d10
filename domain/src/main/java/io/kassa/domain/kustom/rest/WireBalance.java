package io.kassa.domain.kustom.rest;

import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomBalance.Movement;
import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.kustom.KustomBalance.Sums;
import io.kassa.domain.kustom.KustomOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of Kustom's order as order management shows it; absent members are null here only. */
record WireBalance(
    String orderId,
    String status,
    Long orderAmount,
    Long capturedAmount,
    Long refundedAmount,
    Long remainingAuthorizedAmount,
    String expiresAt,
    List<WireCapture> captures,
    List<WireRefund> refunds) {

  record WireCapture(String captureId, Long capturedAmount, String reference) {}

  record WireRefund(String refundId, Long refundedAmount, String reference) {}

  KustomBalance toBalance() {
    return new KustomBalance(
        new KustomOrderId(orderId),
        Stream.of(Status.values())
            .filter(it -> it.name().equals(status))
            .findFirst()
            .orElse(Status.OTHER),
        new Sums(orderAmount, capturedAmount, refundedAmount, remainingAuthorizedAmount),
        Optional.ofNullable(expiresAt).filter(it -> !it.isBlank()).map(Instant::parse),
        present(captures).stream()
            .map(it -> new Movement(it.captureId, it.capturedAmount, text(it.reference)))
            .toList(),
        present(refunds).stream()
            .map(it -> new Movement(text(it.refundId), it.refundedAmount, text(it.reference)))
            .toList());
  }

  private static <T> List<T> present(List<T> list) {
    return Optional.ofNullable(list).orElseGet(List::of);
  }

  private static String text(String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
