package io.kassa.playground.control;

import io.kassa.playground.control.ControlBody.Range;
import io.kassa.playground.fault.CallbackFault;
import io.kassa.playground.fault.CallbackFaultRule;
import io.kassa.playground.fault.Fault;
import io.kassa.playground.fault.FaultRule;
import io.kassa.playground.fault.Faults;
import io.kassa.playground.fault.Occurrence;
import io.kassa.playground.fault.RequestMatch;
import io.kassa.playground.journal.CallbackKind;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands fault rules: {@code match}, {@code fault}, {@code times}, {@code probability} (per
 * mille) and {@code seed}; or {@code callback}, {@code fault} and the same limits.
 */
final class FaultReading {
  private static final Duration ANSWER_DELAY_MAX = Duration.ofMinutes(2);
  private static final Duration CALLBACK_DELAY_MAX = Duration.ofDays(2);
  private static final Range STATUS = new Range(200, 599);
  private static final Range TIMES = new Range(1, 1_000_000);
  private static final Range PER_MILLE = new Range(0, Occurrence.ALWAYS_PER_MILLE);
  private static final Range SEED = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private FaultReading() {}

  static void addTo(Faults faults, JsonObject rule) {
    JsonObject fault = ControlBody.required(ControlBody.object(rule, "fault"), "fault");
    Optional<String> callback = ControlBody.text(rule, "callback");
    if (callback.isPresent()) {
      CallbackKind kind =
          ControlBody.required(CallbackKind.named(callback.get()), "callback of a known kind");
      faults.add(new CallbackFaultRule(kind, callbackFault(fault), occurrence(rule), rule));
    } else {
      faults.add(new FaultRule(match(rule), fault(fault), occurrence(rule), rule));
    }
  }

  private static Fault fault(JsonObject fault) {
    return switch (kind(fault)) {
      case "status" -> new Fault.Status(status(fault), Optional.ofNullable(fault.get("body")));
      case "delay" -> new Fault.Delay(ControlBody.duration(fault, "delay", ANSWER_DELAY_MAX));
      case "lose-request" -> new Fault.LoseRequest();
      case "lose-answer" -> new Fault.LoseAnswer();
      case "firewall" -> new Fault.Firewall();
      default -> throw new IllegalArgumentException("fault.kind is not known");
    };
  }

  private static CallbackFault callbackFault(JsonObject fault) {
    return switch (kind(fault)) {
      case "lose" -> new CallbackFault.Lose();
      case "duplicate" -> new CallbackFault.Duplicate();
      case "delay" ->
          new CallbackFault.Delay(ControlBody.duration(fault, "delay", CALLBACK_DELAY_MAX));
      case "hold" -> new CallbackFault.Hold();
      case "reorder" -> new CallbackFault.Reorder();
      default -> throw new IllegalArgumentException("fault.kind is not known for a callback");
    };
  }

  private static String kind(JsonObject fault) {
    return ControlBody.required(ControlBody.text(fault, "kind"), "fault.kind");
  }

  private static int status(JsonObject fault) {
    return ControlBody.required(ControlBody.whole(fault, "status", STATUS), "fault.status");
  }

  private static RequestMatch match(JsonObject rule) {
    JsonObject match = ControlBody.object(rule, "match").orElse(JsonObject.EMPTY_JSON_OBJECT);
    return new RequestMatch(
        ControlBody.text(match, "method"), ControlBody.text(match, "path").map(Pattern::compile));
  }

  private static Occurrence occurrence(JsonObject rule) {
    return new Occurrence(
        ControlBody.whole(rule, "times", TIMES),
        ControlBody.whole(rule, "probability", PER_MILLE).orElse(Occurrence.ALWAYS_PER_MILLE),
        ControlBody.whole(rule, "seed", SEED).orElse(0));
  }
}
