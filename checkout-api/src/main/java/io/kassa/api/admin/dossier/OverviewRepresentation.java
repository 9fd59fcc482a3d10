package io.kassa.api.admin.dossier;

import io.kassa.domain.administration.JobCount;
import io.kassa.domain.kustom.watch.WatchKustomBacklog.Backlog;
import java.util.List;
import java.util.Locale;

/**
 * How much there is to do.
 *
 * @param openCases cases that wait for a person
 * @param watchedOrders Kustom orders that are looked after
 * @param overdueOrders those that should have been looked at half a minute ago
 * @param unplacedOrders paid, and no order yet
 * @param unsettledOrders orders that Kustom has not heard of
 * @param jobs those that have not ended, or are parked
 */
public record OverviewRepresentation(
    long openCases,
    long watchedOrders,
    long overdueOrders,
    Waiting unplacedOrders,
    Waiting unsettledOrders,
    List<Jobs> jobs) {

  /** How many, and for how long the oldest waits. */
  public record Waiting(long count, long oldestSeconds) {}

  /** Jobs of a definition in a state. */
  public record Jobs(String definition, String state, long count) {}

  static OverviewRepresentation of(long openCases, Backlog backlog, List<JobCount> jobs) {
    return new OverviewRepresentation(
        openCases,
        backlog.watched(),
        backlog.overdue(),
        new Waiting(backlog.unplaced().count(), backlog.unplaced().oldestSeconds()),
        new Waiting(backlog.unsettled().count(), backlog.unsettled().oldestSeconds()),
        jobs.stream()
            .map(it -> new Jobs(it.definition(), it.state().toLowerCase(Locale.ROOT), it.count()))
            .toList());
  }
}
