package io.kassa.domain.contract;

import java.util.List;
import java.util.function.Supplier;

/** Runs steps on stores in memory, and asks the stores after each whether all keys are unique. */
public final class InMemoryTransactions implements Transactions {

  private final List<InMemoryStore<?>> stores;

  public InMemoryTransactions(InMemoryStore<?>... stores) {
    this.stores = List.of(stores);
  }

  @Override
  public <T> T in(Supplier<T> step) {
    T result = step.get();
    stores.forEach(InMemoryStore::requireUniqueKeys);
    return result;
  }
}
