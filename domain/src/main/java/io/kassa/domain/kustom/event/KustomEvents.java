package io.kassa.domain.kustom.event;

import java.util.Optional;

/** All events that Kustom has reported. Every method needs a transaction. */
public interface KustomEvents {

  /** Keeps a new event. The commit fails if its id is known. */
  void add(KustomEvent event);

  /** Reads an event; it is not to be changed. */
  Optional<KustomEvent> find(String webhookId);

  /** Reads an event for changing it; it is held until the transaction ends. */
  Optional<KustomEvent> lock(String webhookId);

  /** Sends the changes so far to the database, so that an id that is known is found out. */
  void flush();
}
