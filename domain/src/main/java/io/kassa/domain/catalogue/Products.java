package io.kassa.domain.catalogue;

import io.kassa.domain.profile.CartProfile;
import java.util.Optional;

/** All products. What is read may be a few seconds old. */
public interface Products {

  Optional<Product> find(String productNumber);

  /** What a product costs under these terms, or nothing if it is not sold so. */
  default Optional<Offer> offer(String productNumber, CartProfile.Sales sales) {
    return productNumber.length() > Product.MAX_NUMBER_LENGTH
        ? Optional.empty()
        : find(productNumber)
            .flatMap(product -> product.offer(sales.channelKey(), sales.currency()));
  }

  /** Adds the product, or replaces the one with the same number. Needs a transaction. */
  void put(Product product);
}
