package io.kassa.domain.payment.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All disputes. Every method needs a transaction. */
public interface Disputes {

  /** Keeps a new dispute. The commit fails if the provider's id is known already. */
  void add(Dispute dispute);

  /** Reads a dispute for changing it; it is held until the transaction ends. */
  Optional<Dispute> lock(String providerKey, String disputeId);

  /** The disputes about a payment, oldest first. */
  List<Dispute> findByPayment(UUID paymentId);

  /** Disputes that are not over, at most so many, newest first. */
  List<Dispute> findOpen(int limit);

  /** How many are not over. */
  long countOpen();
}
