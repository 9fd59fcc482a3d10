package io.kassa.domain.kustom.journal;

import io.kassa.domain.kustom.KustomOrderId;
import java.util.List;

/** The calls that are on record. Every method needs a transaction. */
public interface KustomCallRecords {

  /** Calls about one order that are shown at most, the newest. */
  int MAX_TOLD = 500;

  /** Keeps these. */
  void add(List<KustomCall> calls);

  /**
   * The calls that told Kustom what this order is to sell, oldest first, at most {@value
   * #MAX_TOLD}.
   */
  List<ToldCall> told(KustomOrderId orderId);
}
