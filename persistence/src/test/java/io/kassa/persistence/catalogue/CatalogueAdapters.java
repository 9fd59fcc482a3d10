package io.kassa.persistence.catalogue;

import io.kassa.domain.catalogue.Products;
import io.kassa.persistence.database.TestDatabase;

/** The adapters of this room, for tests in others. */
public final class CatalogueAdapters {

  private CatalogueAdapters() {}

  public static Products products(TestDatabase database) {
    return database.injectedInto(new JpaProducts());
  }
}
