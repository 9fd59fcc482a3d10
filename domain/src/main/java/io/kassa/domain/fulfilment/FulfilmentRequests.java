package io.kassa.domain.fulfilment;

import java.util.Optional;

/** The keys that were used. Every method needs a transaction. */
public interface FulfilmentRequests {

  /** Keeps a request; sent to the database at once, which refuses a key that is there. */
  void add(FulfilmentRequest request);

  Optional<FulfilmentRequest> find(String key);
}
