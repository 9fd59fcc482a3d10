package io.kassa.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All handlers, by their definitions. */
@ApplicationScoped
public class JobHandlers {

  private Iterable<JobHandler> handlers;

  JobHandlers() {}

  @Inject
  JobHandlers(@Any Instance<JobHandler> handlers) {
    this.handlers = handlers;
  }

  /** These and no others. */
  public static JobHandlers of(List<JobHandler> handlers) {
    JobHandlers these = new JobHandlers();
    these.handlers = List.copyOf(handlers);
    return these;
  }

  /** The names of all definitions. */
  public List<String> definitions() {
    return all().map(JobHandler::definition).sorted().toList();
  }

  /**
   * The handler of a definition.
   *
   * @throws IllegalArgumentException if there is none
   */
  public JobHandler require(String definition) {
    return all()
        .collect(Collectors.toMap(JobHandler::definition, Function.identity()))
        .computeIfAbsent(
            definition,
            it -> {
              throw new IllegalArgumentException("There is no job definition " + it);
            });
  }

  private Stream<JobHandler> all() {
    Stream.Builder<JobHandler> all = Stream.builder();
    handlers.forEach(all);
    return all.build();
  }
}
