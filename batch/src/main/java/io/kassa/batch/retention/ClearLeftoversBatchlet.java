package io.kassa.batch.retention;

import io.kassa.domain.retention.ClearLeftovers;
import io.kassa.domain.retention.Leftover;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Logger;

/**
 * One step: clears one kind of leftover away, a little at a time, each in a transaction of its own.
 * Stopped or killed, it leaves the rest to the next night.
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
    long cleared = 0;
    int last = 1;
    for (int part = 0; part < MAX_PARTS && last > 0 && !stopped; part++) {
      last =
          SHOPPERS.equals(leftover)
              ? clear.forgetShoppers()
              : clear.clear(Leftover.valueOf(leftover));
      cleared += last;
    }
    long all = cleared;
    LOG.info(() -> "Cleared away of " + leftover + ": " + all);
    return "CLEARED " + cleared;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
