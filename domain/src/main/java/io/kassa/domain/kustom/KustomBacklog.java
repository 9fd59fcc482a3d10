package io.kassa.domain.kustom;

import java.time.Instant;
import java.util.Optional;

/** How much of what is to be done about Kustom orders is not done yet. Needs a transaction. */
public interface KustomBacklog {

  /**
   * Some records.
   *
   * @param oldest since when the oldest of them waits
   */
  record Waiting(long count, Optional<Instant> oldest) {}

  /** How many orders are looked after. */
  long watched();

  /** Orders that should have been looked at before then. */
  long dueBefore(Instant then);

  /** Orders that are paid, but have no order of ours, each since Kustom first said so. */
  Waiting unplaced();

  /** Orders of ours that Kustom has not heard of, each since it was placed. */
  Waiting unsettled();
}
