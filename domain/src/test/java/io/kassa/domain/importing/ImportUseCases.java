package io.kassa.domain.importing;

import io.kassa.domain.workbench.Shop;

/** The use cases of imports, working on a shop in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that injects
public final class ImportUseCases {

  private ImportUseCases() {}

  public static ImportCatalogue importCatalogue(Shop shop) {
    ImportCatalogue importCatalogue = new ImportCatalogue();
    importCatalogue.files = new InMemoryImportedFiles();
    importCatalogue.profiles = shop.profiles;
    importCatalogue.products = shop.products;
    importCatalogue.stock = shop.stock;
    importCatalogue.coupons = shop.coupons;
    importCatalogue.clock = shop.clock;
    return importCatalogue;
  }
}
