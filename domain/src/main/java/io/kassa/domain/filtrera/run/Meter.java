package io.kassa.domain.filtrera.run;

import io.kassa.domain.filtrera.source.FiltreraException;
import io.kassa.domain.filtrera.source.Position;

/** Counts what a run takes, and stops it where that is too much. */
final class Meter {

  /** Iterators that are wrapped in one another, as a function that calls itself may do. */
  private static final int MAX_ITERATORS = 50;

  /** Characters of an answer as it is written, and values in it. */
  private static final long MAX_ANSWER = 200_000;

  /** Steps between two looks at the time. */
  private static final int TIME_MASK = 0xff;

  private final Limits limits;
  private final long end;
  private long steps;
  private long elements;
  private long characters;
  private long answered;
  private int depth;
  private Position reached = Position.START;

  Meter(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  void enter(Position at) {
    reached = at;
    step(at);
    depth++;
    if (depth > limits.depth()) {
      throw new FiltreraException(
          at,
          "this goes deeper than " + limits.depth() + " expressions",
          "a function that calls itself has to come to an end");
    }
  }

  void leave() {
    depth--;
  }

  /** Where the run went in last. */
  Position reached() {
    return reached;
  }

  void step(Position at) {
    steps++;
    requireSteps(at);
    if ((steps & TIME_MASK) == 0) {
      look(at);
    }
  }

  /** So many steps at once, before they are taken. */
  void steps(long more, Position at) {
    steps += more;
    requireSteps(at);
    look(at);
  }

  private void requireSteps(Position at) {
    if (steps > limits.steps()) {
      throw new FiltreraException(
          at,
          "this takes more than " + limits.steps() + " steps",
          "a rule looks at one cart or order, not at all that could be");
    }
  }

  /** The time may be up, or whoever waits for the run may have given up and interrupted it. */
  private void look(Position at) {
    if (System.nanoTime() - end > 0) {
      throw new FiltreraException(at, "this takes longer than " + limits.time().toMillis() + " ms");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new FiltreraException(at, "this was stopped: nobody waits for it any more");
    }
  }

  /** So many elements or fields are kept. */
  void keep(long more, Position at) {
    elements += more;
    if (elements > limits.elements()) {
      throw new FiltreraException(
          at, "this keeps more than " + limits.elements() + " elements and fields");
    }
  }

  /** A text of so many characters is made. */
  void write(long more, Position at) {
    characters += more;
    if (characters > limits.characters()) {
      throw new FiltreraException(
          at, "this makes more than " + limits.characters() + " characters of text");
    }
  }

  /** So many characters and values are in the answer. */
  void answer(long more, Position at) {
    answered += more;
    if (answered > MAX_ANSWER) {
      throw new FiltreraException(
          at, "the answer has more than " + MAX_ANSWER + " characters and values");
    }
  }

  void requireShallow(int iterators, Position at) {
    if (iterators > MAX_ITERATORS) {
      throw new FiltreraException(
          at,
          "more than " + MAX_ITERATORS + " filters are applied to one another's lists",
          "put buffer between them");
    }
  }
}
