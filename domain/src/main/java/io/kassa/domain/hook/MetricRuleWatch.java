package io.kassa.domain.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Makes visible how rules do, as metrics of each rule: the timer {@code kassa_rules_duration} with
 * its percentiles, and the counter {@code kassa_rules_total} by {@code ending}: {@code answered},
 * {@code late}, {@code failed}, {@code busy}.
 */
@ApplicationScoped
class MetricRuleWatch implements RuleWatch {

  private MetricRegistry metrics;

  MetricRuleWatch() {}

  @Inject
  MetricRuleWatch(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void ended(String hook, String rule, Ending ending) {
    metrics
        .counter(
            "kassa_rules_total",
            new Tag("hook", hook),
            new Tag("rule", rule),
            new Tag("ending", ending.name().toLowerCase(Locale.ROOT)))
        .inc();
  }

  @Override
  public void took(String hook, String rule, Duration length) {
    metrics
        .timer("kassa_rules_duration", new Tag("hook", hook), new Tag("rule", rule))
        .update(length);
  }
}
