package io.kassa.domain.kustom.journal;

import java.time.Instant;
import java.util.List;

/** The calls that are on record. Every method needs a transaction. */
public interface KustomCallRecords {

  /** Keeps these. */
  void add(List<KustomCall> calls);

  /**
   * Forgets calls that were made before then.
   *
   * @param limit at most so many at once
   * @return how many
   */
  int removeBefore(Instant then, int limit);
}
