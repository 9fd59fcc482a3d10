package io.kassa.domain.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payments. Every method needs a transaction. */
public interface Payments {

  /** Keeps a new payment. The commit fails if there is one with the same provider and reference. */
  void add(Payment payment);

  Optional<Payment> findByReference(String providerKey, String externalReference);

  /** Those of the ids that exist, oldest first. */
  List<Payment> findAll(Collection<UUID> paymentIds);
}
