package io.kassa.batch.kustom;

import io.kassa.domain.job.JobSettings;
import io.kassa.domain.kustom.watch.WatchDesk;
import io.kassa.domain.kustom.watch.WatchedOrder;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Claims the next order that is due, and waits for it. It ends only when somebody stops it. */
@Dependent
@Named("watchReader")
public class WatchReader extends AbstractItemReader {

  @Inject private JobContext execution;
  @Inject private WatchDesk desk;
  @Inject private JobSettings settings;

  private long pollMillis;

  /** Whether the last look found something, so that there may be more. */
  private boolean foundOne = true;

  /** Whether there was an order in this chunk, which only its end lets the console count. */
  private boolean uncounted;

  @Override
  public void open(Serializable checkpoint) {
    pollMillis = settings.pollInterval().toMillis();
  }

  @Override
  public ClaimedOrder readItem() throws InterruptedException {
    while (execution.getBatchStatus() == BatchStatus.STARTED) {
      Optional<WatchedOrder> order = look();
      if (order.isPresent() || uncounted) {
        uncounted = order.isPresent();
        return new ClaimedOrder(order);
      }
    }
    return null; // how a reader says that there is no more
  }

  /** Rests first where the last look found nothing, or could not be made. */
  private Optional<WatchedOrder> look() throws InterruptedException {
    if (!foundOne) {
      Thread.sleep(pollMillis);
    }
    foundOne = false;
    Optional<WatchedOrder> order = desk.claim();
    foundOne = order.isPresent();
    return order;
  }
}
