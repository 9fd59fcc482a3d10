package io.kassa.domain.rulefile.command;

import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.pricing.Portion;
import io.kassa.domain.pricing.Reduction;
import java.util.Map;

/** Discounts, with what each is taken off. */
final class ReductionJson {

  private ReductionJson() {}

  /**
   * A discount: {@code percentage} with its rate, {@code absolute} with its amount in major units,
   * off each of its targets or spread over them.
   */
  static Map<String, Object> of(Reduction reduction) {
    if (reduction instanceof Reduction.Share share) {
      return with(
              new FieldRecord().with("discount", "percentage").with("rate", share.rate()), share)
          .toJson();
    } else if (reduction instanceof Reduction.Each each) {
      return with(absolute(each.amount().toMajor(), "each"), each).toJson();
    }
    Reduction.Spread spread = (Reduction.Spread) reduction;
    return with(absolute(spread.amount().toMajor(), "together"), spread).toJson();
  }

  private static FieldRecord absolute(Object amount, String off) {
    return new FieldRecord().with("discount", "absolute").with("amount", amount).with("off", off);
  }

  private static FieldRecord with(FieldRecord record, Reduction reduction) {
    Portion portion = reduction.portion();
    return record
        .with("orderLines", portion.lines().stream().map(Object::toString).sorted().toList())
        .with("delivery", portion.shipping());
  }
}
