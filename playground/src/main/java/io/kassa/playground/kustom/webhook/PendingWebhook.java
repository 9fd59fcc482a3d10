package io.kassa.playground.kustom.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * An event to be told.
 *
 * @param attempts how often it was tried
 * @param postponed whether a fault has put off this attempt; it is then not struck again
 */
record PendingWebhook(String id, JsonObject event, Instant due, int attempts, boolean postponed) {
  String body() {
    return event.toString();
  }

  PendingWebhook tried() {
    return new PendingWebhook(id, event, due, attempts + 1, false);
  }

  PendingWebhook dueAt(Instant later) {
    return new PendingWebhook(id, event, later, attempts, false);
  }

  PendingWebhook postponedTo(Instant later) {
    return new PendingWebhook(id, event, later, attempts, true);
  }
}
