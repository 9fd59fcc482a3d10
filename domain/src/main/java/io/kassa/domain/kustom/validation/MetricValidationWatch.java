package io.kassa.domain.kustom.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Makes visible how validations end: the timer {@code kassa_kustom_validations} by {@code ending}:
 * {@code approved}, {@code refused}, {@code undecided}.
 */
@ApplicationScoped
class MetricValidationWatch implements ValidationWatch {

  private MetricRegistry metrics;

  MetricValidationWatch() {}

  @Inject
  MetricValidationWatch(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void ended(Ending ending, Duration length) {
    metrics
        .timer(
            "kassa_kustom_validations", new Tag("ending", ending.name().toLowerCase(Locale.ROOT)))
        .update(length);
  }
}
