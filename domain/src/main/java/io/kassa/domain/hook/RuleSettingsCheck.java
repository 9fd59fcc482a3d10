package io.kassa.domain.hook;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first shopper. */
@ApplicationScoped
class RuleSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(RuleSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -85;

  private RuleSettings settings;

  RuleSettingsCheck() {}

  @Inject
  RuleSettingsCheck(RuleSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.fine(() -> "One rule may be asked " + settings.atOnce() + " times at once");
  }
}
