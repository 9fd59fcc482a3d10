package io.kassa.playground.fault;

import io.kassa.playground.http.Request;
import io.kassa.playground.journal.CallbackKind;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The rules in force; of several that fit, the oldest that strikes wins. */
public final class Faults {
  /** How many rules there can be in all. */
  public static final int RULES_MAX = 1000;

  private final List<FaultRule> rules = new CopyOnWriteArrayList<>();
  private final List<CallbackFaultRule> callbackRules = new CopyOnWriteArrayList<>();

  /** Adds a rule for requests. */
  public void add(FaultRule rule) {
    requireRoom();
    rules.add(rule);
  }

  /** Adds a rule for callbacks. */
  public void add(CallbackFaultRule rule) {
    requireRoom();
    callbackRules.add(rule);
  }

  /** What happens to this request, if anything. */
  public Optional<Fault> strike(Request request) {
    return rules.stream()
        .filter(rule -> rule.match().fits(request))
        .filter(rule -> rule.occurrence().strikes())
        .findFirst()
        .map(FaultRule::fault);
  }

  /** What happens to the next callback of this kind, if anything. */
  public Optional<CallbackFault> strike(CallbackKind kind) {
    return callbackRules.stream()
        .filter(rule -> rule.kind() == kind)
        .filter(rule -> rule.occurrence().strikes())
        .findFirst()
        .map(CallbackFaultRule::fault);
  }

  /** Every rule as it was asked for, those for requests first. */
  public List<JsonObject> list() {
    return Stream.concat(
            rules.stream().map(FaultRule::toJson),
            callbackRules.stream().map(CallbackFaultRule::toJson))
        .toList();
  }

  /** Takes every rule away. */
  public void clear() {
    rules.clear();
    callbackRules.clear();
  }

  private void requireRoom() {
    if (rules.size() + callbackRules.size() >= RULES_MAX) {
      throw new IllegalArgumentException("There are " + RULES_MAX + " rules; clear them first");
    }
  }
}
