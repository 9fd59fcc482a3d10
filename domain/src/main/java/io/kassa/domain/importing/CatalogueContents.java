package io.kassa.domain.importing;

import io.kassa.domain.catalogue.Product;
import io.kassa.domain.coupon.Coupon;
import io.kassa.domain.profile.CartProfile;
import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param stock pieces that may still be sold, by product number, for those products of which the
 *     file tells it
 */
public record CatalogueContents(
    List<CartProfile> profiles,
    List<Product> products,
    Map<String, Long> stock,
    List<Coupon> coupons) {

  public static CatalogueContents ofProfiles(List<CartProfile> profiles) {
    return new CatalogueContents(profiles, List.of(), Map.of(), List.of());
  }

  public static CatalogueContents ofProducts(List<Product> products, Map<String, Long> stock) {
    return new CatalogueContents(List.of(), products, stock, List.of());
  }

  public static CatalogueContents ofCoupons(List<Coupon> coupons) {
    return new CatalogueContents(List.of(), List.of(), Map.of(), coupons);
  }
}
