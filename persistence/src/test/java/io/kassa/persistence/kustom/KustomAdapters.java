package io.kassa.persistence.kustom;

import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.event.KustomEvents;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class KustomAdapters {

  private KustomAdapters() {}

  public static KustomCheckouts checkouts(TestDatabase database) {
    return database.injectedInto(new JpaKustomCheckouts());
  }

  public static KustomEvents events(TestDatabase database) {
    return database.injectedInto(new JpaKustomEvents());
  }
}
