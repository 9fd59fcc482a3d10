package io.kassa.domain.mail;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first mail. */
@ApplicationScoped
class MailSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(MailSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -84;

  private MailSettings settings;

  MailSettingsCheck() {}

  @Inject
  MailSettingsCheck(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.fine(() -> "Mail is " + (settings.isOn() ? "on" : "off"));
  }
}
