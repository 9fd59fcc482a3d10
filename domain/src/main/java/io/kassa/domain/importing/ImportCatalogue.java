package io.kassa.domain.importing;

import io.kassa.domain.catalogue.Products;
import io.kassa.domain.coupon.Coupons;
import io.kassa.domain.profile.CartProfiles;
import io.kassa.domain.stock.Stock;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes over what a file says, all of it or nothing. Entries are added or replaced by their key;
 * what the file does not mention stays, so that carts and orders never lose what they refer to.
 */
@Stateless
public class ImportCatalogue {

  @Inject ImportedFiles files;
  @Inject CartProfiles profiles;
  @Inject Products products;
  @Inject Stock stock;
  @Inject Coupons coupons;
  @Inject Clock clock;

  /** Whether this version of the file is in the database already. */
  public boolean isKnown(FileVersion version) {
    return files.contains(version);
  }

  /** Imports the file; two servers that do it at once end with the same contents. */
  public void run(FileVersion version, CatalogueContents contents) {
    contents.profiles().forEach(profiles::put);
    contents.products().forEach(products::put);
    stock.setCounted(contents.stock());
    contents.coupons().forEach(coupons::put);
    files.put(version, clock.instant());
  }
}
