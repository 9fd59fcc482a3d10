package io.kassa.domain.kustom.event;

import io.kassa.domain.contract.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Kustom's events in memory. */
public final class InMemoryKustomEvents extends InMemoryStore<KustomEvent> implements KustomEvents {

  public InMemoryKustomEvents() {
    super(List.of(KustomEvent::webhookId));
  }

  @Override
  public Optional<KustomEvent> find(String webhookId) {
    return entries(it -> it.webhookId().equals(webhookId)).findFirst();
  }

  @Override
  public Optional<KustomEvent> lock(String webhookId) {
    return locked(it -> it.webhookId().equals(webhookId));
  }

  @Override
  public void flush() {
    flushAdded();
  }
}
