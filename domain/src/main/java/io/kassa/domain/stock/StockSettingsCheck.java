package io.kassa.domain.stock;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first shopper. */
@ApplicationScoped
class StockSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(StockSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -80;

  private StockSettings settings;

  StockSettingsCheck() {}

  @Inject
  StockSettingsCheck(StockSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.info(() -> "Stock is held for a purchase for " + settings.reservationLifetime());
  }
}
