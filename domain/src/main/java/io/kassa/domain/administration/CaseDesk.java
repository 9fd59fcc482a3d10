package io.kassa.domain.administration;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.review.ReviewCase;
import io.kassa.domain.review.ReviewCases;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows cases, and what can be decided about them. */
@Stateless
public class CaseDesk {

  @Inject ReviewCases cases;
  @Inject CaseMatters matters;

  /**
   * One page of cases.
   *
   * @throws Rejection INVALID_REQUEST if there is no such case to begin after, or it is not closed
   *     where closed ones are wanted
   */
  public List<FoundCase> list(CaseQuery query) {
    Optional<ReviewCase> after = query.after().map(id -> requireAfter(id, query.open()));
    return describe(
        query.open()
            ? cases.findOpen(after, query.limit())
            : cases.findClosed(after, query.limit()));
  }

  /** One that was closed since its page was shown still says how far that went. */
  private ReviewCase requireAfter(UUID caseId, boolean open) {
    return cases
        .find(caseId)
        .filter(it -> open || !it.isOpen())
        .orElseThrow(
            () ->
                new Rejection(ErrorCode.INVALID_REQUEST, "after is the caseId of a listed case."));
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
