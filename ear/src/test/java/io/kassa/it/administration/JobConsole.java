package io.kassa.it.administration;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.shop.Answer;
import io.kassa.it.shop.Eventually;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The jobs, as the REST interface of the batch runtime shows them. */
record JobConsole(Console console) {
  static final String BATCH = "/ibm/api/batch";

  /** The id of the newest instance of this job. */
  long newest(String job) {
    return stream(console.get(BATCH + "/jobinstances").ok())
        .filter(instance -> instance.path("jobName").asText().equals(job))
        .mapToLong(instance -> instance.path("instanceId").asLong())
        .max()
        .orElseThrow();
  }

  /** The id of the newest execution of an instance. */
  long execution(long instance) {
    return stream(console.get(BATCH + "/jobinstances/" + instance + "/jobexecutions").ok())
        .mapToLong(execution -> execution.path("executionId").asLong())
        .max()
        .orElseThrow();
  }

  /** The batch status of an execution. */
  String status(long execution) {
    return console.get(BATCH + "/jobexecutions/" + execution).ok().path("batchStatus").asText();
  }

  /** What an execution was started with. */
  JsonNode parameters(long execution) {
    return console.get(BATCH + "/jobexecutions/" + execution).ok().path("jobParameters");
  }

  void comesTo(long execution, String status) {
    Eventually.isTrue(() -> status(execution).equals(status));
  }

  /** The one step of an execution. */
  JsonNode step(long execution) {
    return console.get(steps(execution)).ok().path(0);
  }

  /** What the workers of an execution have counted together; the step itself counts at its end. */
  long counted(long execution, String metric) {
    return stream(step(execution).path("partitions"))
        .mapToLong(partition -> partition.path("metrics").path(metric).asLong())
        .sum();
  }

  Answer stop(long execution) {
    return console.put(BATCH + "/jobexecutions/" + execution + "?action=stop");
  }

  Answer restart(long instance) {
    return console.put(
        BATCH + "/jobinstances/" + instance + "?action=restart&reusePreviousParams=true");
  }

  static String steps(long execution) {
    return BATCH + "/jobexecutions/" + execution + "/stepexecutions";
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
