package io.kassa.batch.job;

import io.kassa.domain.job.JobScheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wakes a worker as soon as a job is committed on this server, and tells it where to go. Nothing
 * depends on it: jobs of other servers, and what is due later, are found by looking now and then.
 */
@ApplicationScoped
public class Doorbell {

  private final Map<String, Bell> bells = new ConcurrentHashMap<>();

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobScheduled scheduled) {
    bell(scheduled.definition()).ring(scheduled.subject());
  }

  /** The bell of a definition. */
  Bell bell(String definition) {
    return bells.computeIfAbsent(definition, it -> new Bell());
  }
}
