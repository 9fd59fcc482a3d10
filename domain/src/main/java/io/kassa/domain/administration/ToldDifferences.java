package io.kassa.domain.administration;

import io.kassa.domain.kustom.journal.SaleDifference;
import io.kassa.domain.kustom.journal.ToldCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was different each time that Kustom was told what to sell. */
final class ToldDifferences {

  private static final String SOURCE = "payload";

  private ToldDifferences() {}

  /** One for each call about an order; each is compared with the one before it, taken or not. */
  static List<Happening> of(List<ToldCall> oldestFirst) {
    List<Happening> differences = new ArrayList<>();
    Optional<ToldCall> before = Optional.empty();
    for (ToldCall call : oldestFirst) {
      differences.add(difference(before, call));
      before = Optional.of(call);
    }
    return differences;
  }

  private static Happening difference(Optional<ToldCall> before, ToldCall call) {
    String words =
        before
            .map(it -> SaleDifference.between(it.sale(), call.sale()))
            .orElseGet(() -> SaleDifference.first(call.sale()));
    return new Happening(
        call.at(),
        SOURCE,
        call.taken() ? "told" : "told in vain",
        Optional.of(call.orderId().value()),
        Optional.of(words),
        call.correlationId());
  }
}
