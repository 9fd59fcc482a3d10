package io.kassa.batch.kustom;

import io.kassa.batch.job.Workers;
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
import java.time.Duration;
import java.util.Optional;

/** Claims the next order that is due, and waits for it. It ends only when somebody stops it. */
@Dependent
@Named("watchReader")
public class WatchReader extends AbstractItemReader {

  /** A look asks Kustom several times and may place an order; it is over long before. */
  private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);

  @Inject private JobContext execution;
  @Inject private WatchDesk desk;
  @Inject private JobSettings settings;
  @Inject private Workers workers;

  private Workers.Worker worker;

  private long pollMillis;

  /** Whether the last look found something, so that there may be more. */
  private boolean foundOne = true;

  /** Whether there was an order in this chunk, which only its end lets the console count. */
  private boolean uncounted;

  @Override
  public void open(Serializable checkpoint) {
    worker = workers.begins(KustomWatchJob.NAME, LONGEST_LOOK);
    pollMillis = settings.pollInterval().toMillis();
  }

  @Override
  public ClaimedOrder readItem() throws InterruptedException {
    while (execution.getBatchStatus() == BatchStatus.STARTED) {
      worker.lives();
      Optional<WatchedOrder> order = look();
      if (order.isPresent() || uncounted) {
        uncounted = order.isPresent();
        return new ClaimedOrder(order);
      }
    }
    worker.ends();
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
