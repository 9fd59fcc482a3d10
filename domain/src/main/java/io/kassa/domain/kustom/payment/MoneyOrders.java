package io.kassa.domain.kustom.payment;

import io.kassa.domain.kustom.KustomLines;
import io.kassa.domain.kustom.KustomOrderLine;
import io.kassa.domain.kustom.KustomPayments.MoneyOrder;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.MoneyIntent;
import io.kassa.domain.payment.Shipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Kustom is told for a capture or a refund: the same at every repetition. */
final class MoneyOrders {

  private MoneyOrders() {}

  static MoneyOrder of(MoneyIntent intent) {
    return new MoneyOrder(
        intent.idempotencyKey(),
        intent.amountMinor(),
        intent.reference(),
        intent.details().description(),
        lines(intent),
        Optional.of(intent.details().shipment()).filter(Shipment::isKnown));
  }

  /** Lines that do not add up to the amount, because of credit, would only be refused. */
  private static List<KustomOrderLine> lines(MoneyIntent intent) {
    IntentDetails details = intent.details();
    if (details.goods().isEmpty()) {
      return List.of();
    }
    List<KustomOrderLine> lines =
        new ArrayList<>(
            KustomLines.of(details.goods().get(), details.country().orElseThrow()).lines());
    details.returnFee().map(KustomLines::returnFee).ifPresent(lines::add);
    long sum = lines.stream().mapToLong(KustomOrderLine::totalAmount).sum();
    return sum == intent.amountMinor()
        ? lines.stream().map(KustomLines::withTaxAsKustomReckons).toList()
        : List.of();
  }
}
