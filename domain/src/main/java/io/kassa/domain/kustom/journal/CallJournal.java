package io.kassa.domain.kustom.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gathers calls and puts them on record a moment later, so that nobody who asks Kustom waits for
 * it. What is gathered when a server dies is lost.
 */
@ApplicationScoped
public class CallJournal {

  private static final Logger LOG = Logger.getLogger(CallJournal.class.getName());

  /** Calls that wait to be written; what comes when there are more is not on record. */
  private static final int MAX_GATHERED = 10_000;

  private static final int MAX_AT_ONCE = 500;
  private static final long DELAY_MILLIS = 500;

  private final BlockingQueue<KustomCall> gathered = new ArrayBlockingQueue<>(MAX_GATHERED);
  private final AtomicBoolean scheduled = new AtomicBoolean();

  @Resource private ManagedScheduledExecutorService timers;
  @Inject private KeepKustomCalls keep;

  /** Puts it on record, by and by. */
  public void note(KustomCall call) {
    if (gathered.offer(call) && scheduled.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> unused =
            timers.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException stopping) {
        LOG.log(Level.FINE, "The server stops", stopping);
      }
    }
  }

  private void write() {
    scheduled.set(false);
    List<KustomCall> calls = new ArrayList<>();
    try {
      while (gathered.drainTo(calls, MAX_AT_ONCE) > 0) {
        keep.keep(calls);
        calls.clear();
      }
    } catch (RuntimeException lost) {
      LOG.log(Level.WARNING, lost, () -> "Calls of Kustom that are not on record: " + calls.size());
    }
  }
}
