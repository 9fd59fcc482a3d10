package io.kassa.domain.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products in memory. */
public final class InMemoryProducts implements Products {

  private final Map<String, Product> products = new HashMap<>();

  public InMemoryProducts(Product... products) {
    List.of(products).forEach(this::put);
  }

  @Override
  public Optional<Product> find(String productNumber) {
    return Optional.ofNullable(products.get(productNumber));
  }

  @Override
  public void put(Product product) {
    products.put(product.productNumber(), product);
  }

  /** Takes a product out of the catalogue. */
  public void remove(String productNumber) {
    products.remove(productNumber);
  }
}
