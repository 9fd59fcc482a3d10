package io.kassa.domain.order;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.pricing.PricedLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** So many pieces of a product, at the price at which they were bought. */
@Entity
@Table(name = "order_line")
public class OrderLine {

  @Id
  @Column(name = "order_line_id")
  private UUID orderLineId;

  @Column(name = "cart_item_id")
  private UUID cartItemId;

  @Column(name = "position_number")
  private int position;

  @Column(name = "product_number")
  private String productNumber;

  @Column(name = "description")
  private String description;

  @Column(name = "image")
  private String image;

  @Column(name = "quantity")
  private long quantity;

  @Column(name = "unit_price")
  private long unitPrice;

  @Column(name = "tax_rate")
  private int taxRate;

  @Column(name = "discount")
  private long discount;

  @Column(name = "total")
  private long total;

  @Column(name = "tax")
  private long tax;

  protected OrderLine() {}

  OrderLine(int position, PricedLine priced) {
    this.orderLineId = UUID.randomUUID();
    this.cartItemId = priced.lineId();
    this.position = position;
    this.productNumber = priced.item().productNumber();
    this.description = priced.item().description().orElse(null);
    this.image = priced.item().image().orElse(null);
    this.quantity = priced.quantity();
    this.unitPrice = priced.unitPrice().minor();
    this.taxRate = priced.taxRate().basisPoints();
    this.discount = priced.discount().minor();
    this.total = priced.total().minor();
    this.tax = priced.tax().minor();
  }

  PricedLine priced(CurrencyCode currency) {
    return new PricedLine(
        cartItemId,
        new PricedLine.Item(
            productNumber, Optional.ofNullable(description), Optional.ofNullable(image)),
        quantity,
        new Money(unitPrice, currency),
        new TaxRate(taxRate),
        new Money(discount, currency),
        new Money(total, currency),
        new Money(tax, currency));
  }
}
