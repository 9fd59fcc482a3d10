package io.kassa.domain.fulfilment;

import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Keys in memory. */
public final class InMemoryFulfilmentRequests extends InMemoryStore<FulfilmentRequest>
    implements FulfilmentRequests {

  public InMemoryFulfilmentRequests() {
    super(List.of(FulfilmentRequest::key));
  }

  @Override
  public Optional<FulfilmentRequest> find(String key) {
    return entries().filter(request -> request.key().equals(key)).findFirst();
  }
}
