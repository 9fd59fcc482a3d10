package io.kassa.domain.rulefile;

import io.kassa.domain.filtrera.source.Problem;
import java.util.List;

/** A file is no rule that could run. */
public final class BrokenRuleException extends RuntimeException {

  private final String name;
  private final transient List<Problem> problems;

  BrokenRuleException(String name, List<Problem> problems) {
    super(name + " is no rule that could run");
    this.name = name;
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, each in one line with its place. */
  public List<String> lines() {
    return problems.stream().map(problem -> problem.in(name)).toList();
  }
}
