package io.kassa.batch.job;

import io.kassa.domain.time.MovableClock;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A batch runtime that answers as it is told; executions are numbered from 1 on. */
final class ToldRuntime {

  final MovableClock clock = new MovableClock();

  /** How each execution stands. */
  final Map<Long, BatchStatus> statuses = new HashMap<>();

  /** The name of the job of each execution. */
  final List<String> started = new ArrayList<>();

  /** Its parameter {@code definition}. */
  final List<String> definitions = new ArrayList<>();

  /** How long it takes to find an execution. */
  Duration timeOfAnAnswer = Duration.ZERO;

  /** The execution that can't be found. */
  long away;

  /** Nobody may start anything. */
  boolean locked;

  /** What happens while an execution is being started. */
  Runnable duringStart = () -> {};

  JobOperator operator() {
    return answering(
        JobOperator.class,
        (method, arguments) ->
            switch (method) {
              case "start" -> start((String) arguments[0], (Properties) arguments[1]);
              case "stop" -> stop((Long) arguments[0]);
              case "getJobInstance" -> instance((Long) arguments[0]);
              case "getJobExecutions" ->
                  List.of(execution(((JobInstance) arguments[0]).getInstanceId()));
              default -> null;
            });
  }

  private long start(String job, Properties parameters) {
    if (locked) {
      throw new JobSecurityException("UNAUTHENTICATED may not start jobs");
    }
    started.add(job);
    definitions.add(parameters.getProperty("definition"));
    duringStart.run();
    statuses.put((long) started.size(), BatchStatus.STARTED);
    return started.size();
  }

  private Object stop(long execution) {
    if (statuses.get(execution) != BatchStatus.STARTED) {
      throw new JobExecutionNotRunningException("It has ended");
    }
    return statuses.put(execution, BatchStatus.STOPPED);
  }

  /** Each execution is of an instance of its own, with the same number. */
  private JobInstance instance(long id) {
    clock.advance(timeOfAnAnswer);
    if (id == away) {
      throw new IllegalStateException("The repository does not answer");
    }
    return answering(JobInstance.class, (method, arguments) -> id);
  }

  private JobExecution execution(long id) {
    return answering(
        JobExecution.class,
        (method, arguments) -> method.equals("getExecutionId") ? (Object) id : statuses.get(id));
  }

  /** What a proxy of an interface says. */
  interface Answers {
    Object to(String method, Object[] arguments);
  }

  /** A proxy that answers every call in this way. */
  static <T> T answering(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
  }
}
