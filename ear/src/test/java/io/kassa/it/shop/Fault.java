package io.kassa.it.shop;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that the stand-in is to do wrong.
 *
 * @param rule as its control interface reads it
 */
public record Fault(Map<String, Object> rule) {

  /** Every matching call is answered with this status and no body, and not executed. */
  public static Fault status(int status) {
    return of(Map.of("kind", "status", "status", status));
  }

  /** Every matching call is refused in Kustom's words, and not executed. */
  public static Fault refusal(int status, String code) {
    String body =
        Json.object(
            "error_code", code, "error_messages", List.of("No"), "correlation_id", "c-" + code);
    return of(Map.of("kind", "status", "status", status, "body", Json.read(body)));
  }

  /** Every matching call breaks off before it is executed. */
  public static Fault lostRequest() {
    return of(Map.of("kind", "lose-request"));
  }

  /** Every matching call is executed, but its answer is lost. */
  public static Fault lostAnswer() {
    return of(Map.of("kind", "lose-answer"));
  }

  /** Every matching call meets a firewall. */
  public static Fault firewall() {
    return of(Map.of("kind", "firewall"));
  }

  /** Every matching call waits so long before it is executed. */
  public static Fault delay(Duration length) {
    return of(Map.of("kind", "delay", "delay", length.toString()));
  }

  /**
   * This happens to what Kustom sends by itself.
   *
   * @param callback {@code push}, {@code validation} or {@code webhook}
   * @param kind {@code lose}, {@code duplicate} or {@code reorder}
   */
  public static Fault callback(String callback, String kind) {
    return of(Map.of("kind", kind)).with("callback", callback);
  }

  /** Only for so many of a thousand matching calls, always for the same ones. */
  public Fault perMille(int share, long seed) {
    return with("probability", share).with("seed", seed);
  }

  /** Only for calls of this method whose path fits this regular expression. */
  public Fault of(String method, String path) {
    return with("match", Map.of("method", method, "path", path));
  }

  /** Only so many times. */
  public Fault times(int times) {
    return with("times", times);
  }

  private static Fault of(Map<String, Object> fault) {
    return new Fault(Map.of("fault", fault));
  }

  private Fault with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(rule);
    more.put(member, value);
    return new Fault(more);
  }
}
