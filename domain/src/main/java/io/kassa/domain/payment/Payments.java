package io.kassa.domain.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payments. Every method needs a transaction. */
public interface Payments {

  /** Keeps a new payment. The commit fails if there is one with the same provider and reference. */
  void add(Payment payment);

  Optional<Payment> findByReference(String providerKey, String externalReference);

  /** Reads a payment for changing it; it is held until the transaction ends. */
  Optional<Payment> lock(UUID paymentId);

  /** Where an intent belongs; nothing is read for changing. */
  Optional<IntentPlace> locate(UUID intentId);

  /** Where an intent belongs. Whoever changes something takes the order first, then the payment. */
  record IntentPlace(UUID orderId, UUID paymentId) {}

  /** The ids of payments of which something is still held that ends in this time, soonest first. */
  List<UUID> findExpiring(Instant from, Instant before, int limit);

  /** The ids of payments that ended before then though something was held, newest end first. */
  List<UUID> findExpired(Instant at, int limit);

  /** The ids of payments of which the provider is to be asked by then, longest due first. */
  List<UUID> findToLookAt(Instant at, int limit);

  /** How many payments have something that is still held and ends in this time. */
  long countExpiring(Instant from, Instant before);

  /** Those of the ids that exist, oldest first. */
  List<Payment> findAll(Collection<UUID> paymentIds);
}
