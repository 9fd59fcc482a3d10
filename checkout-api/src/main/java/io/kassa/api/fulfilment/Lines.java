package io.kassa.api.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.order.LineQuantity;
import java.util.List;
import java.util.Objects;

/** Reads the lines of a request. */
final class Lines {

  /** As many as an order of Kustom's may have. */
  private static final int MAX_LINES = 1000;

  private Lines() {}

  /** At least one. */
  static List<LineQuantity> of(List<LineBody> lines) {
    if (lines.isEmpty() || lines.size() > MAX_LINES || lines.stream().anyMatch(Objects::isNull)) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, "lines holds 1 to " + MAX_LINES + " lines.");
    }
    return lines.stream().map(LineBody::toLine).toList();
  }
}
