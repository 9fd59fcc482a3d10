package io.kassa.domain.kustom.payment;

import io.kassa.domain.kustom.KustomBalance;
import io.kassa.domain.kustom.KustomBalance.Movement;
import io.kassa.domain.kustom.KustomBalance.Status;
import io.kassa.domain.payment.MoneyIntent;
import java.util.List;
import java.util.Optional;

/** Looks whether Kustom has done already what an intent wants. */
final class Reached {

  private Reached() {}

  /**
   * Kustom's id of it, where it has one; nothing if it is not done.
   *
   * <p>An extension leaves no trace that could be told from another; it may be repeated.
   */
  static Optional<Optional<String>> of(MoneyIntent intent, KustomBalance purchase) {
    return switch (intent.kind()) {
      case CAPTURE -> movement(intent, purchase.captures());
      case REFUND -> movement(intent, purchase.refunds());
      case CANCEL -> ifSo(purchase.status() == Status.CANCELLED);
      // That nothing remains may also mean that somebody took it.
      case RELEASE -> ifSo(purchase.released() >= intent.amountMinor());
      case EXTEND -> Optional.empty();
    };
  }

  private static Optional<Optional<String>> movement(MoneyIntent intent, List<Movement> all) {
    return all.stream()
        .filter(it -> it.reference().equals(intent.reference()))
        .filter(it -> it.amount() == intent.amountMinor())
        .map(it -> Optional.of(it.id()))
        .findFirst();
  }

  private static Optional<Optional<String>> ifSo(boolean reached) {
    return reached ? Optional.of(Optional.empty()) : Optional.empty();
  }
}
