package io.kassa.domain.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts what was refused as {@code kassa_requests_limited_total} by {@code limit}: {@code
 * client_requests}, {@code client_carts}, {@code cart_requests}.
 */
@ApplicationScoped
class MetricLimitWatch implements LimitWatch {

  private MetricRegistry metrics;

  MetricLimitWatch() {}

  @Inject
  MetricLimitWatch(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public void exceeded(Limit limit) {
    metrics
        .counter(
            "kassa_requests_limited_total", new Tag("limit", limit.name().toLowerCase(Locale.ROOT)))
        .inc();
  }
}
