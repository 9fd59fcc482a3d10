package io.kassa.domain.rulefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

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
  private final Map<String, Meters> ofRules = new ConcurrentHashMap<>();
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
    Meters meters = ofRules.computeIfAbsent(rule, this::meters);
    meters.duration().update(length);
    (answered ? meters.answered() : meters.failed()).inc();
  }

  @Override
  public void effectRefused(String rule) {
    ofRules.computeIfAbsent(rule, this::meters).refusedEffects().inc();
  }

  private Meters meters(String rule) {
    Tag tag = new Tag("rule", rule);
    String evaluations = "kassa_rule_file_evaluations_total";
    return new Meters(
        metrics.timer("kassa_rule_file_duration", tag),
        metrics.counter(evaluations, tag, new Tag("ending", "answered")),
        metrics.counter(evaluations, tag, new Tag("ending", "failed")),
        metrics.counter("kassa_rule_file_refused_effects_total", tag));
  }

  /**
   * Those of one rule. They are kept because to look one up costs as much as a short rule, and a
   * change of a cart evaluates several.
   */
  private record Meters(Timer duration, Counter answered, Counter failed, Counter refusedEffects) {}
}
