package io.kassa.domain.hook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it heard, such as {@code slow LATE}. */
public final class RememberingRuleWatch implements RuleWatch {

  private final List<String> endings = new CopyOnWriteArrayList<>();
  private final List<String> finished = new CopyOnWriteArrayList<>();

  @Override
  public void ended(String hook, String rule, Ending ending) {
    endings.add(rule + " " + ending);
  }

  @Override
  public void took(String hook, String rule, Duration length) {
    finished.add(rule);
  }

  public List<String> endings() {
    return List.copyOf(endings);
  }

  /** Rules that have come to their end. */
  public List<String> finished() {
    return List.copyOf(finished);
  }
}
