package io.kassa.domain.rulefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Makes visible how rules that are files do, as metrics: the gauges {@code kassa_rule_files} by
 * {@code state}, {@code working} and {@code broken}, {@code kassa_promotion_files} likewise; and
 * for each rule and promotion the timer {@code kassa_rule_file_duration} and the counters {@code
 * kassa_rule_file_evaluations_total} by {@code ending}, {@code answered} and {@code failed}, and
 * {@code kassa_rule_file_refused_effects_total}.
 */
@ApplicationScoped
class MetricRuleFileWatch implements RuleFileWatch {

  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private final AtomicInteger workingPromotions = new AtomicInteger();
  private final AtomicInteger brokenPromotions = new AtomicInteger();
  private MetricRegistry metrics;

  MetricRuleFileWatch() {}

  @Inject
  MetricRuleFileWatch(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void loaded(int nowWorking, int nowBroken) {
    working.set(nowWorking);
    broken.set(nowBroken);
    show("kassa_rule_files", working, broken);
  }

  @Override
  public void promotionsLoaded(int nowWorking, int nowBroken) {
    workingPromotions.set(nowWorking);
    brokenPromotions.set(nowBroken);
    show("kassa_promotion_files", workingPromotions, brokenPromotions);
  }

  private void show(String name, AtomicInteger nowWorking, AtomicInteger nowBroken) {
    metrics.gauge(name, nowWorking::get, new Tag("state", "working"));
    metrics.gauge(name, nowBroken::get, new Tag("state", "broken"));
  }

  @Override
  public void evaluated(String rule, boolean answered, Duration length) {
    metrics.timer("kassa_rule_file_duration", new Tag("rule", rule)).update(length);
    metrics
        .counter(
            "kassa_rule_file_evaluations_total",
            new Tag("rule", rule),
            new Tag("ending", answered ? "answered" : "failed"))
        .inc();
  }

  @Override
  public void effectRefused(String rule) {
    metrics.counter("kassa_rule_file_refused_effects_total", new Tag("rule", rule)).inc();
  }
}
