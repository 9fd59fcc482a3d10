package io.kassa.domain.retention;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than remove what is needed. */
@ApplicationScoped
class RetentionSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(RetentionSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -90;

  private RetentionSettings settings;

  RetentionSettingsCheck() {}

  @Inject
  RetentionSettingsCheck(RetentionSettings settings) {
    this.settings = settings;
  }

  @Override
  public int order() {
    return BEFORE_THE_SCHEMA;
  }

  @Override
  public void prepare() {
    LOG.info(
        () ->
            "Unused carts are rejected after "
                + settings.period(Leftover.UNUSED_CARTS)
                + "; shoppers are forgotten "
                + settings.shoppers().map(it -> "after " + it).orElse("on request alone"));
  }
}
