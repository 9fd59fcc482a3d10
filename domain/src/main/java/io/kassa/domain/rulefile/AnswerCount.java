package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.value.Value;

/** Counts what a program wants to happen, before anybody makes it happen. */
final class AnswerCount {

  private final int most;
  private final String things;
  private int count;

  /**
   * None yet.
   *
   * @param most how many there may be
   * @param things what they are called in problems
   */
  AnswerCount(int most, String things) {
    this.most = most;
    this.things = things;
  }

  /**
   * Counts what is in an answer, in lists and tuples of any depth.
   *
   * @param at the {@code from} that answered
   * @throws FiltreraException if it is too much together with all before
   */
  void add(Value answer, Position at) {
    if (answer instanceof Value.Elements elements) {
      elements.forEach(it -> add(it, at));
    } else if (answer instanceof Value.Tuple tuple) {
      tuple.components().forEach(it -> add(it, at));
    } else if (!(answer instanceof Value.Nothing)) {
      count++;
      if (count > most) {
        throw new FiltreraException(at, "this answers more than " + most + " " + things);
      }
    }
  }
}
