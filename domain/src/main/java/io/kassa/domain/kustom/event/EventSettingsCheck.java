package io.kassa.domain.kustom.event;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless secret stop the start rather than every event. */
@ApplicationScoped
class EventSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(EventSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -100;

  private EventSettings settings;

  EventSettingsCheck() {}

  @Inject
  EventSettingsCheck(EventSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.info(() -> "Kustom's account webhooks are " + (settings.isOn() ? "on" : "off"));
  }
}
