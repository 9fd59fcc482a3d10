package io.kassa.batch.kustom;

import io.kassa.domain.kustom.watch.WatchedOrder;
import java.util.Optional;

/**
 * What a reader has found.
 *
 * @param order nothing: none is due now, so that the chunk can end and the console show its counts
 */
record ClaimedOrder(Optional<WatchedOrder> order) {}
