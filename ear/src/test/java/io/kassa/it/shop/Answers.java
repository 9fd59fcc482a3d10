package io.kassa.it.shop;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every answer of every server in this run, to be searched for what must not be in it. */
public final class Answers {
  private static final Queue<String> COLLECTED = new ConcurrentLinkedQueue<>();

  private Answers() {}

  static void collect(Answer answer) {
    COLLECTED.add(answer.headers().map() + "\n" + answer.text());
  }

  /** Those so far: headers and body of each. */
  public static List<String> soFar() {
    return List.copyOf(COLLECTED);
  }
}
