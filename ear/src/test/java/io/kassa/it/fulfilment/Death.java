package io.kassa.it.fulfilment;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.it.server.KassaServer;
import io.kassa.it.server.PostgresDatabase;
import io.kassa.it.shop.Eventually;
import io.kassa.it.shop.Fault;
import io.kassa.it.shop.StandIn;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Kills a server after it has asked Kustom for a capture and before it has put the answer on
 * record. That it died just then is looked for in Kustom's book and in ours; a death that came too
 * early or too late does not count.
 */
record Death(KassaServer victim, PostgresDatabase database, StandIn standIn) {
  private static final int TRIES = 5;
  private static final int ASKED_AT_MOST = 1000;
  private static final Duration EXECUTED_AFTER = Duration.ofMillis(1500);
  private static final Duration NOT_LATER_THAN = Duration.ofSeconds(8);

  /**
   * Lets it die.
   *
   * @param wish a capture that is sent to the victim, under a key of its own each time
   * @return the receipt of the wish in the middle of which it died
   */
  JsonNode inTheMiddleOf(Supplier<JsonNode> wish, KustomBook book) {
    for (int i = 0; i < TRIES; i++) {
      victim.started();
      JsonNode receipt = killedAfter(wish);
      if (isExecutedAndNotRecorded(receipt, book)) {
        return receipt;
      }
    }
    throw new AssertionError("The server never died between sending and recording");
  }

  private JsonNode killedAfter(Supplier<JsonNode> wish) {
    JsonNode[] receipt = new JsonNode[1];
    standIn.during(
        Fault.delay(EXECUTED_AFTER).of("POST", "/captures").times(ASKED_AT_MOST),
        () -> {
          receipt[0] = wish.get();
          Eventually.isTrue(this::isAsked);
          if (isVictims(receipt[0])) {
            victim.kill();
          }
        });
    return receipt[0];
  }

  /** Whether the call has reached Kustom, which carries it out a little later. */
  private boolean isAsked() {
    JsonNode faults = standIn.http().get("/playground/control/faults").ok();
    return faults.path(0).path("timesLeft").asInt(ASKED_AT_MOST) < ASKED_AT_MOST;
  }

  private boolean isVictims(JsonNode receipt) {
    return database.number(
            "SELECT COUNT(*) FROM job WHERE subject = ? AND job_state = 'RUNNING'"
                + " AND server_name LIKE ?",
            id(receipt),
            "%/" + victim.jvm().pid())
        == 1;
  }

  private boolean isExecutedAndNotRecorded(JsonNode receipt, KustomBook book) {
    String reference =
        database.text(
            "SELECT reference FROM payment_intent WHERE intent_id = CAST(? AS uuid)", id(receipt));
    Instant end = Instant.now().plus(NOT_LATER_THAN);
    while (Instant.now().isBefore(end) && count(receipt, "intent_state = 'REQUESTED'") == 1) {
      if (book.captures().stream()
          .anyMatch(it -> it.path("reference").asText().equals(reference))) {
        return count(receipt, "intent_state = 'REQUESTED'") == 1;
      }
      pause(Duration.ofMillis(100));
    }
    return false;
  }

  private long count(JsonNode receipt, String condition) {
    return database.number(
        "SELECT COUNT(*) FROM payment_intent WHERE intent_id = CAST(? AS uuid) AND " + condition,
        id(receipt));
  }

  private static String id(JsonNode receipt) {
    return receipt.path("requestId").asText();
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
