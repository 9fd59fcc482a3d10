package io.kassa.domain.review;

import io.kassa.domain.contract.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Review cases in memory. */
public final class InMemoryReviewCases extends InMemoryStore<ReviewCase> implements ReviewCases {

  public InMemoryReviewCases() {
    super(List.of(ReviewCase::caseId, ReviewCase::key));
  }

  @Override
  public Optional<ReviewCase> lock(String key) {
    return locked(it -> it.key().equals(key));
  }

  @Override
  public long countOpen() {
    return open().count();
  }

  @Override
  public List<ReviewCase> findOpen(int limit) {
    return open().sorted(Comparator.comparing(ReviewCase::openedAt)).limit(limit).toList();
  }

  private Stream<ReviewCase> open() {
    return entries().filter(ReviewCase::isOpen);
  }
}
