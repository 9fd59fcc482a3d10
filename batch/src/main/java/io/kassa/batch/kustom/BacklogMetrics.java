package io.kassa.batch.kustom;

import io.kassa.domain.kustom.event.WatchKustomEvents;
import io.kassa.domain.kustom.watch.WatchKustomBacklog;
import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import io.kassa.domain.payment.dispute.WatchDisputes;
import io.kassa.domain.review.WatchReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Makes visible what waits: orders at Kustom that are watched, paid or to be settled, events of
 * Kustom's and disputes, and cases for people. The numbers are those of the whole database, on
 * every server.
 */
@ApplicationScoped
public class BacklogMetrics {

  private final AtomicReference<Backlog> backlog = new AtomicReference<>(Backlog.none());
  private final AtomicLong openCases = new AtomicLong();
  private final AtomicLong openDisputes = new AtomicLong();
  private final AtomicLong parkedEvents = new AtomicLong();
  private WatchKustomBacklog watch;
  private WatchReviews reviews;
  private MetricRegistry metrics;

  @Inject private WatchDisputes disputes;
  @Inject private WatchKustomEvents events;

  BacklogMetrics() {}

  @Inject
  BacklogMetrics(WatchKustomBacklog watch, WatchReviews reviews, MetricRegistry metrics) {
    this.watch = watch;
    this.reviews = reviews;
    this.metrics = metrics;
  }

  /** Offers the metrics. */
  void offer() {
    gauge("kassa_kustom_orders_watched", Backlog::watched);
    gauge("kassa_kustom_orders_overdue", Backlog::overdue);
    gauge("kassa_kustom_orders_unplaced", it -> it.unplaced().count());
    gauge("kassa_kustom_orders_unplaced_oldest_seconds", it -> it.unplaced().oldestSeconds());
    gauge("kassa_settlements_waiting", it -> it.unsettled().count());
    gauge("kassa_settlements_oldest_seconds", it -> it.unsettled().oldestSeconds());
    metrics.gauge("kassa_review_cases_open", openCases::get);
    metrics.gauge("kassa_disputes_open", openDisputes::get);
    metrics.gauge("kassa_kustom_events_parked", parkedEvents::get);
  }

  /** Looks how it stands. */
  void look() {
    backlog.set(watch.look());
    openCases.set(reviews.open());
    openDisputes.set(disputes.open());
    parkedEvents.set(events.parked());
  }

  private void gauge(String name, ToLongFunction<Backlog> number) {
    metrics.gauge(name, () -> number.applyAsLong(backlog.get()));
  }
}
