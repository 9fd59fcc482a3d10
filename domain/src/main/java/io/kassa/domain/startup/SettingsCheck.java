package io.kassa.domain.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Has all settings made, and tells them. */
@ApplicationScoped
class SettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -90;

  @Inject @Any private Instance<CheckedSettings> settings;

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    // Asking is what makes them: what is injected makes a bean when it is used first.
    settings.stream().map(CheckedSettings::summary).forEach(LOG::info);
  }
}
