package io.kassa.domain.kustom.payment;

import io.kassa.domain.fulfilment.BoughtOrder;
import io.kassa.domain.fulfilment.CancelRemaining;
import io.kassa.domain.fulfilment.CaptureAmount;
import io.kassa.domain.fulfilment.ChangeAuthorization;
import io.kassa.domain.fulfilment.Deliver;
import io.kassa.domain.fulfilment.FulfilmentCommand;
import io.kassa.domain.fulfilment.RefundAmount;
import io.kassa.domain.fulfilment.RefundLines;
import io.kassa.domain.order.LineQuantity;
import io.kassa.domain.payment.Shipment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws what the merchant's systems want. */
final class MoneyWishes {

  private static final int MOST = 40_000;

  private MoneyWishes() {}

  static FulfilmentCommand drawn(Random random) {
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(MOST), 2);
    return switch (random.nextInt(12)) {
      case 0, 1 -> new CaptureAmount(amount, Optional.empty(), Optional.empty());
      case 2, 3 -> new RefundAmount(amount, Optional.empty(), Optional.empty());
      case 4, 5, 6 -> new Deliver(pieces(random), Shipment.unknown(), Optional.empty());
      case 7 -> new Deliver(List.of(), Shipment.unknown(), Optional.empty());
      case 8, 9 ->
          new RefundLines(pieces(random), Optional.empty(), Optional.empty(), Optional.empty());
      case 10 -> ChangeAuthorization.release(Optional.empty());
      default ->
          random.nextBoolean()
              ? ChangeAuthorization.extend(Optional.empty())
              : new CancelRemaining(Optional.empty());
    };
  }

  private static List<LineQuantity> pieces(Random random) {
    return List.of(
        BoughtOrder.pieces(random.nextBoolean() ? "TS001" : "CP010", 1 + random.nextInt(2)));
  }
}
