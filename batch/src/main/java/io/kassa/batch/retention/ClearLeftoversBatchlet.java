package io.kassa.batch.retention;

import io.kassa.domain.retention.ClearLeftovers;
import io.kassa.domain.retention.Leftover;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One step: clears one kind of leftover away, a little at a time, each in a transaction of its own.
 * Stopped or killed, it leaves the rest to the next night; and so it does where something goes
 * wrong, so that the other steps have their turn: its exit status says so then.
 */
@Dependent
@Named("clearLeftoversBatchlet")
public class ClearLeftoversBatchlet extends AbstractBatchlet {

  /** In the place of a leftover: what is personal. */
  static final String SHOPPERS = "SHOPPERS";

  private static final Logger LOG = Logger.getLogger(ClearLeftoversBatchlet.class.getName());

  /** Parts of one step; with 200 rows each that is more than a night's. */
  private static final int MAX_PARTS = 100_000;

  @Inject private ClearLeftovers clear;

  @Inject
  @BatchProperty(name = "leftover")
  private String leftover;

  private volatile boolean stopped;

  @Override
  public String process() {
    try {
      long cleared = SHOPPERS.equals(leftover) ? forgetShoppers() : clear();
      LOG.info(() -> "Cleared away of " + leftover + ": " + cleared);
      return "CLEARED " + cleared;
    } catch (RuntimeException problem) {
      LOG.log(Level.WARNING, problem, () -> "Left to the next night: " + leftover);
      return "FAILED";
    }
  }

  private long clear() {
    long cleared = 0;
    int last = 1;
    for (int part = 0; part < MAX_PARTS && last > 0 && !stopped; part++) {
      last = clear.clear(Leftover.valueOf(leftover));
      cleared += last;
    }
    return cleared;
  }

  private long forgetShoppers() {
    ClearLeftovers.Part part = clear.forgetShoppers(Optional.empty());
    long forgotten = part.forgotten();
    for (int i = 1; i < MAX_PARTS && part.last().isPresent() && !stopped; i++) {
      part = clear.forgetShoppers(part.last());
      forgotten += part.forgotten();
    }
    return forgotten;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
