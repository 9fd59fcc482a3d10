package io.kassa.domain.catalogue;

import java.util.Optional;

/** All products. What is read may be a few seconds old. */
public interface Products {

  Optional<Product> find(String productNumber);

  /** Adds the product, or replaces the one with the same number. Needs a transaction. */
  void put(Product product);

  /**
   * Sets how many pieces there are, as the last import counted them. Needs a transaction.
   *
   * @param pieces none negative
   */
  void setStock(String productNumber, long pieces);
}
