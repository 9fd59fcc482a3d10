package io.kassa.domain.limit;

import io.kassa.domain.startup.Preparation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what was refused as {@code kassa_requests_limited_total} by {@code limit}: {@code
 * client_requests}, {@code client_carts}, {@code cart_requests}.
 */
@ApplicationScoped
class MetricLimitWatch implements LimitWatch, Preparation {

  private static final int ANY_TIME = 100;

  private MetricRegistry metrics;

  MetricLimitWatch() {}

  @Inject
  MetricLimitWatch(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public int order() {
    return ANY_TIME;
  }

  /** Whoever watches sees from the beginning that nobody was refused. */
  @Override
  public void prepare() {
    Stream.of(Limit.values()).forEach(this::counter);
  }

  @Override
  public void exceeded(Limit limit) {
    counter(limit).inc();
  }

  private Counter counter(Limit limit) {
    return metrics.counter(
        "kassa_requests_limited_total", new Tag("limit", limit.name().toLowerCase(Locale.ROOT)));
  }
}
