package io.kassa.domain.payment;

import io.kassa.domain.contract.InMemoryStore;
import java.time.Instant;
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
    return entries(
            payment ->
                payment.providerKey().equals(providerKey)
                    && payment.externalReference().equals(externalReference))
        .findFirst();
  }

  @Override
  public List<Payment> findAll(Collection<UUID> paymentIds) {
    return entries(payment -> paymentIds.contains(payment.paymentId()))
        .sorted(Comparator.comparing(Payment::createdAt))
        .toList();
  }

  @Override
  public Optional<Payment> lock(UUID paymentId) {
    return locked(payment -> payment.paymentId().equals(paymentId));
  }

  @Override
  public Optional<IntentPlace> locate(UUID intentId) {
    return entries()
        .flatMap(
            payment ->
                payment.intent(intentId).stream()
                    .map(intent -> new IntentPlace(intent.orderId(), payment.paymentId())))
        .findFirst();
  }

  @Override
  public List<UUID> findExpired(Instant at, int limit) {
    return entries()
        .filter(payment -> isHeldUntil(payment, Instant.MIN, at))
        .sorted(
            Comparator.<Payment, Instant>comparing(payment -> payment.expiresAt().orElseThrow())
                .reversed())
        .map(Payment::paymentId)
        .limit(limit)
        .toList();
  }

  @Override
  public List<UUID> findToLookAt(Instant at, int limit) {
    return entries()
        .filter(payment -> payment.nextLook().filter(it -> !it.isAfter(at)).isPresent())
        .sorted(Comparator.comparing(payment -> payment.nextLook().orElseThrow()))
        .map(Payment::paymentId)
        .limit(limit)
        .toList();
  }

  @Override
  public List<UUID> findExpiring(Instant from, Instant before, int limit) {
    return entries()
        .filter(payment -> isHeldUntil(payment, from, before))
        .sorted(Comparator.comparing(payment -> payment.expiresAt().orElseThrow()))
        .map(Payment::paymentId)
        .limit(limit)
        .toList();
  }

  @Override
  public long countExpiring(Instant from, Instant before) {
    return entries().filter(payment -> isHeldUntil(payment, from, before)).count();
  }

  private static boolean isHeldUntil(Payment payment, Instant from, Instant before) {
    PaymentBalance balance = payment.balance();
    boolean held = !balance.authorized().equals(balance.captured().plus(balance.released()));
    return held
        && payment.expiresAt().filter(it -> !it.isBefore(from) && it.isBefore(before)).isPresent();
  }
}
