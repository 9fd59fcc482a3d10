package io.kassa.domain.kustom.event;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kassa.domain.kustom.KustomOrderId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an event of Kustom's (account webhooks). Only ids and plain words are taken out of it; what
 * does not look like one is as good as missing. Kustom does not document what events of disputes
 * hold, so their names are looked for under each of the usual words.
 */
final class EventReader {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final List<String> IDS = List.of("capture_id", "refund_id", "dispute_id", "id");
  private static final List<String> STATES = List.of("status", "state", "dispute_status");

  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final Pattern ID = Pattern.compile("[!-~]{1,255}");
  private static final Pattern STATE = Pattern.compile("[A-Za-z0-9 ._-]{1,100}");

  private EventReader() {}

  /**
   * Reads a body.
   *
   * @param otherwise when it happened, if it does not say so itself
   * @return nothing if it is no event
   */
  static Optional<ReportedEvent> read(byte[] body, Instant otherwise) {
    Optional<JsonNode> event = json(body).filter(JsonNode::isObject);
    return event
        .flatMap(it -> text(it, "type", TYPE))
        .map(type -> event(type, event.orElseThrow(), otherwise));
  }

  private static ReportedEvent event(String type, JsonNode event, Instant otherwise) {
    JsonNode data = event.path("data");
    return new ReportedEvent(
        type,
        new ReportedEvent.Subject(
            text(data, "order_id", ID).flatMap(EventReader::orderId),
            first(data, IDS, ID),
            first(data, STATES, STATE)),
        text(event, "timestamp", ID).flatMap(EventReader::instant).orElse(otherwise));
  }

  private static Optional<JsonNode> json(byte[] body) {
    try {
      return Optional.ofNullable(MAPPER.readTree(body));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> first(JsonNode data, List<String> names, Pattern form) {
    return names.stream().flatMap(name -> text(data, name, form).stream()).findFirst();
  }

  private static Optional<String> text(JsonNode object, String name, Pattern form) {
    return Optional.of(object.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(it -> form.matcher(it).matches());
  }

  private static Optional<KustomOrderId> orderId(String text) {
    try {
      return Optional.of(new KustomOrderId(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
