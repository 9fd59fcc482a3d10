package io.kassa.domain.review;

import io.kassa.domain.contract.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Review cases in memory. */
public final class InMemoryReviewCases extends InMemoryStore<ReviewCase> implements ReviewCases {

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
  public List<ReviewCase> findOpen(int limit) {
    return open().sorted(Comparator.comparing(ReviewCase::openedAt)).limit(limit).toList();
  }

  @Override
  public Optional<ReviewCase> find(UUID caseId) {
    return entries().filter(it -> it.caseId().equals(caseId)).findFirst();
  }

  @Override
  public List<ReviewCase> findClosed(int limit) {
    return entries()
        .filter(it -> !it.isOpen())
        .sorted(Comparator.comparing((ReviewCase it) -> it.closedAt().orElseThrow()).reversed())
        .limit(limit)
        .toList();
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
