package io.kassa.domain.filtrera.check;

import io.kassa.domain.filtrera.source.Position;
import io.kassa.domain.filtrera.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers problems. */
final class Report {

  /** More would not be read. */
  private static final int MAX_PROBLEMS = 20;

  private final List<Problem> problems = new ArrayList<>();

  void add(Position at, String message, String hint) {
    Problem problem = new Problem(at, message, hint);
    if (!isFull() && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** Whether it takes no more, so that none need be sought. */
  boolean isFull() {
    return problems.size() >= MAX_PROBLEMS;
  }

  /** From the top of the file to its end. */
  List<Problem> inOrder() {
    return problems.stream()
        .sorted(
            Comparator.<Problem>comparingInt(it -> it.at().line())
                .thenComparingInt(it -> it.at().column()))
        .toList();
  }
}
