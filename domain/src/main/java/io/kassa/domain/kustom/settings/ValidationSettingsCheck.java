package io.kassa.domain.kustom.settings;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Lets a senseless configuration stop the start rather than the first shopper. */
@ApplicationScoped
class ValidationSettingsCheck implements Preparation {

  private static final Logger LOG = Logger.getLogger(ValidationSettingsCheck.class.getName());
  private static final int BEFORE_THE_SCHEMA = -95;

  private ValidationSettings settings;

  ValidationSettingsCheck() {}

  @Inject
  ValidationSettingsCheck(ValidationSettings settings) {
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
            "Kustom is answered within "
                + settings.timeout()
                + (settings.isRequired()
                    ? " and sells nothing without our answer"
                    : ", and sells by itself what is not answered in time"));
  }
}
