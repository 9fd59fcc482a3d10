package io.kassa.domain.payment;

import io.kassa.domain.contract.InMemoryStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments in memory. */
public final class InMemoryPayments extends InMemoryStore<Payment> implements Payments {

  public InMemoryPayments() {
    super(
        List.of(
            Payment::paymentId,
            Payment::paymentNumber,
            payment -> List.of(payment.providerKey(), payment.externalReference())));
  }

  @Override
  public Optional<Payment> findByReference(String providerKey, String externalReference) {
    return entries()
        .filter(payment -> payment.providerKey().equals(providerKey))
        .filter(payment -> payment.externalReference().equals(externalReference))
        .findFirst();
  }

  @Override
  public List<Payment> findAll(Collection<UUID> paymentIds) {
    return entries()
        .filter(payment -> paymentIds.contains(payment.paymentId()))
        .sorted(Comparator.comparing(Payment::createdAt))
        .toList();
  }
}
