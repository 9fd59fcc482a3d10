package io.kassa.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All handlers, by their definitions. */
@ApplicationScoped
public class JobHandlers {

  /** Looked up once: the container's own lookup costs as much as a change of a cart. */
  private final SortedMap<String, JobHandler> handlers = new TreeMap<>();

  JobHandlers() {}

  @Inject
  JobHandlers(@Any Instance<JobHandler> handlers) {
    handlers.forEach(this::add);
  }

  /** These and no others. */
  public static JobHandlers of(List<JobHandler> handlers) {
    JobHandlers these = new JobHandlers();
    handlers.forEach(these::add);
    return these;
  }

  /** The names of all definitions, sorted. */
  public List<String> definitions() {
    return List.copyOf(handlers.keySet());
  }

  /** Whether there is a handler of this definition. */
  public boolean has(String definition) {
    return handlers.containsKey(definition);
  }

  /** Whether jobs of this definition are the checkout's own. */
  public boolean isOwn(String definition) {
    return handlers.get(definition) instanceof CheckoutJob;
  }

  /** Whether merchants' rules may want jobs of this definition: a handler of theirs does them. */
  public boolean isOpenToRules(String definition) {
    return has(definition) && !isOwn(definition);
  }

  /**
   * The handler of a definition.
   *
   * @throws IllegalArgumentException if there is none
   */
  public JobHandler require(String definition) {
    JobHandler handler = handlers.get(definition);
    if (handler == null) {
      throw new IllegalArgumentException("There is no job definition " + definition);
    }
    return handler;
  }

  private void add(JobHandler handler) {
    JobHandler other = handlers.put(handler.definition(), handler);
    if (other != null) {
      throw new IllegalStateException("Two handlers of " + handler.definition());
    }
  }
}
