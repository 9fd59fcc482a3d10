package io.kassa.domain.limit;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first storefront. */
@ApplicationScoped
class LimitSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(LimitSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -82;

  private LimitSettings settings;

  LimitSettingsCheck() {}

  @Inject
  LimitSettingsCheck(LimitSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.fine(() -> settings.clientRequests() + " requests of a client in " + settings.period());
  }
}
