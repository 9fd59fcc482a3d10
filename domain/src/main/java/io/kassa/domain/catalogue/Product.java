package io.kassa.domain.catalogue;

import io.kassa.domain.money.CurrencyCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be put into a cart. Loaded by import, changed only by the next import; a
 * product without a price for a channel is not sold there.
 */
@Entity
@Table(name = "product")
public class Product {

  /** Characters of a product number; Kustom's limit for an order line's reference. */
  public static final int MAX_NUMBER_LENGTH = 255;

  @Id
  @Column(name = "product_number")
  private String productNumber;

  @Column(name = "description")
  private String description;

  @Column(name = "image")
  private String image;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "product_price", joinColumns = @JoinColumn(name = "product_number"))
  private List<ProductPrice> prices = new ArrayList<>();

  protected Product() {}

  public Product(
      String productNumber,
      Optional<String> description,
      Optional<String> image,
      List<ProductPrice> prices) {
    this.productNumber = productNumber;
    this.description = description.orElse(null);
    this.image = image.orElse(null);
    this.prices.addAll(prices);
  }

  public String productNumber() {
    return productNumber;
  }

  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** An address of a picture. */
  public Optional<String> image() {
    return Optional.ofNullable(image);
  }

  /** What this product costs there, or nothing where it is not sold. */
  public Optional<Offer> offer(String channelKey, CurrencyCode currency) {
    return prices.stream()
        .filter(price -> price.isFor(channelKey, currency))
        .findFirst()
        .map(price -> new Offer(this, price.unitPrice(), price.taxRate()));
  }
}
