package io.kassa.domain.kustom.settings;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first shopper. */
@ApplicationScoped
class KustomSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(KustomSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -100;

  private KustomSettings settings;
  private PurchaseSettings purchases;

  KustomSettingsCheck() {}

  @Inject
  KustomSettingsCheck(KustomSettings settings, PurchaseSettings purchases) {
    this.settings = settings;
    this.purchases = purchases;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.info(() -> "Kustom is asked at " + settings.api());
    LOG.info(() -> "A push is answered within " + purchases.pushAnswer());
    if (settings.credentials().isEmpty()) {
      LOG.warning("kassa.kustom.password is not configured: nothing can be paid with Kustom");
    }
  }
}
