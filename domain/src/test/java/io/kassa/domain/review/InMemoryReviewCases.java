package io.kassa.domain.review;

import io.kassa.domain.contract.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Review cases in memory. */
public final class InMemoryReviewCases extends InMemoryStore<ReviewCase> implements ReviewCases {

  private static final Comparator<ReviewCase> OLDEST_FIRST =
      Comparator.comparing(ReviewCase::openedAt).thenComparing(ReviewCase::caseId);

  private static final Comparator<ReviewCase> CLOSED_LAST_FIRST =
      Comparator.comparing((ReviewCase it) -> it.closedAt().orElseThrow())
          .reversed()
          .thenComparing(ReviewCase::caseId);

  public InMemoryReviewCases() {
    super(List.of(ReviewCase::caseId, it -> it.isOpen() ? it.key() : Optional.empty()));
  }

  @Override
  public Optional<ReviewCase> lock(String key) {
    return locked(it -> it.key().equals(key) && it.isOpen());
  }

  @Override
  public boolean isDecided(String key, Optional<UUID> orderId) {
    return entries(it -> it.key().equals(key) && !it.isOpen())
        .anyMatch(it -> it.subject().orderId().equals(orderId));
  }

  @Override
  public Optional<ReviewCase> lock(UUID caseId) {
    return locked(it -> it.caseId().equals(caseId));
  }

  @Override
  public long countOpen() {
    return open().count();
  }

  @Override
  public long countOpen(ReviewKind kind) {
    return open().filter(it -> it.kind() == kind).count();
  }

  @Override
  public List<ReviewCase> findOpen(Optional<ReviewCase> after, int limit) {
    return page(open(), OLDEST_FIRST, after).limit(limit).toList();
  }

  @Override
  public Optional<ReviewCase> find(UUID caseId) {
    return entries().filter(it -> it.caseId().equals(caseId)).findFirst();
  }

  @Override
  public List<ReviewCase> findClosed(Optional<ReviewCase> after, int limit) {
    return page(entries().filter(it -> !it.isOpen()), CLOSED_LAST_FIRST, after)
        .limit(limit)
        .toList();
  }

  private static Stream<ReviewCase> page(
      Stream<ReviewCase> all, Comparator<ReviewCase> order, Optional<ReviewCase> after) {
    return all.filter(it -> after.filter(last -> order.compare(it, last) <= 0).isEmpty())
        .sorted(order);
  }

  @Override
  public List<ReviewCase> findAll(UUID cartId) {
    return entries()
        .filter(it -> it.subject().cartId().equals(Optional.of(cartId)))
        .sorted(Comparator.comparing(ReviewCase::openedAt))
        .toList();
  }

  @Override
  public List<ReviewCase> findOpenOf(UUID orderId) {
    return open().filter(it -> it.subject().orderId().equals(Optional.of(orderId))).toList();
  }

  private Stream<ReviewCase> open() {
    return entries().filter(ReviewCase::isOpen);
  }
}
