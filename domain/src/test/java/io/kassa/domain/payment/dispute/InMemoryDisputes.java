package io.kassa.domain.payment.dispute;

import io.kassa.domain.contract.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Disputes in memory. */
public final class InMemoryDisputes extends InMemoryStore<Dispute> implements Disputes {

  public InMemoryDisputes() {
    super(List.of(dispute -> dispute.providerKey() + "/" + dispute.disputeId()));
  }

  @Override
  public Optional<Dispute> lock(String providerKey, String disputeId) {
    return locked(it -> it.providerKey().equals(providerKey) && it.disputeId().equals(disputeId));
  }

  @Override
  public List<Dispute> findByPayment(UUID paymentId) {
    return entries()
        .filter(it -> it.paymentId().equals(paymentId))
        .sorted(Comparator.comparing(Dispute::openedAt))
        .toList();
  }

  @Override
  public List<Dispute> findOpen(int limit) {
    return open().sorted(Comparator.comparing(Dispute::openedAt).reversed()).limit(limit).toList();
  }

  @Override
  public long countOpen() {
    return open().count();
  }

  private Stream<Dispute> open() {
    return entries().filter(it -> !it.isOver());
  }
}
