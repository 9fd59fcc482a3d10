package io.kassa.api.cart.live;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Server-sent events as they stand on the wire (HTML standard, 9.2). */
final class EventText {

  private static final byte[] HEARTBEAT = bytes(":\n\n");

  private EventText() {}

  /** A comment, which clients pass over. */
  static byte[] heartbeat() {
    return HEARTBEAT;
  }

  /** The lines of an event before its data. */
  static byte[] head(String event, String... fields) {
    return bytes(
        Stream.concat(Stream.of("event: " + event), Stream.of(fields))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  /** The lines of an event's data, and the empty one that ends the event. */
  static byte[] data(String text) {
    return bytes(
        text.lines().map(line -> "data: " + line).collect(Collectors.joining("\n", "", "\n\n")));
  }

  /** An event without an id. */
  static byte[] event(String event, String text) {
    byte[] head = head(event);
    byte[] data = data(text);
    byte[] whole = Arrays.copyOf(head, head.length + data.length);
    System.arraycopy(data, 0, whole, head.length, data.length);
    return whole;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
