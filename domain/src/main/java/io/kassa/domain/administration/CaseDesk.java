package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows cases, and what can be decided about them. */
@Stateless
public class CaseDesk {

  /** Cases in one list. */
  public static final int MAX_CASES = 500;

  @Inject ReviewCases cases;
  @Inject CaseMatters matters;

  /** Cases, at most {@value #MAX_CASES}: open ones oldest first, or closed ones newest first. */
  public List<FoundCase> list(boolean open) {
    return describe(open ? cases.findOpen(MAX_CASES) : cases.findClosed(MAX_CASES));
  }

  /** These cases and what can be decided about them. */
  public List<FoundCase> describe(List<ReviewCase> found) {
    return found.stream().map(it -> FoundCase.of(it, matters.of(it))).toList();
  }

  /**
   * One case.
   *
   * @throws Rejection NOT_FOUND
   */
  public FoundCase find(UUID caseId) {
    return cases
        .find(caseId)
        .map(it -> FoundCase.of(it, matters.of(it)))
        .orElseThrow(() -> new Rejection(ErrorCode.NOT_FOUND, "There is no such case."));
  }
}
