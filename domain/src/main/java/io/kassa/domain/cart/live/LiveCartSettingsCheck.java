package io.kassa.domain.cart.live;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first shopper. */
@ApplicationScoped
class LiveCartSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(LiveCartSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -90;

  private LiveCartSettings settings;

  LiveCartSettingsCheck() {}

  @Inject
  LiveCartSettingsCheck(LiveCartSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.info(() -> "Up to " + settings.maxStreams() + " streams of cart events are kept open");
  }
}
