package io.kassa.batch.kustom;

import io.kassa.batch.job.ResidentJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The watch runs on every server; they share the orders. */
@ApplicationScoped
public class KustomWatchJob implements ResidentJob {

  static final String NAME = "watchKustomOrders";

  @Override
  public String name() {
    return NAME;
  }
}
