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

  @Column(name = "returned_quantity")
  private long returnedQuantity;

  @Column(name = "returned_discount")
  private long returnedDiscount;

  @Column(name = "returned_total")
  private long returnedTotal;

  @Column(name = "returned_tax")
  private long returnedTax;

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

  /** From now on it is this: what was cut off is in another delivery. */
  void become(PricedLine rest) {
    quantity = rest.quantity();
    discount = rest.discount().minor();
    total = rest.total().minor();
    tax = rest.tax().minor();
  }

  /** Pieces come back. */
  void returned(PricedLine part) {
    returnedQuantity += part.quantity();
    returnedDiscount += part.discount().minor();
    returnedTotal += part.total().minor();
    returnedTax += part.tax().minor();
  }

  /** Their refund was refused: they can be returned again. */
  void notReturned(PricedLine part) {
    returnedQuantity -= part.quantity();
    returnedDiscount -= part.discount().minor();
    returnedTotal -= part.total().minor();
    returnedTax -= part.tax().minor();
  }

  PricedLine priced(CurrencyCode currency) {
    return priced(cartItemId, Priced.all(this), currency);
  }

  /** What has not been returned, under this line's own id. */
  PricedLine unreturned(CurrencyCode currency) {
    return priced(orderLineId, Priced.unreturned(this), currency);
  }

  private PricedLine priced(UUID lineId, Priced amounts, CurrencyCode currency) {
    return new PricedLine(
        lineId,
        new PricedLine.Item(
            productNumber, Optional.ofNullable(description), Optional.ofNullable(image)),
        amounts.quantity,
        new Money(unitPrice, currency),
        new TaxRate(taxRate),
        new Money(amounts.discount, currency),
        new Money(amounts.total, currency),
        new Money(amounts.tax, currency));
  }

  private record Priced(long quantity, long discount, long total, long tax) {

    static Priced all(OrderLine line) {
      return new Priced(line.quantity, line.discount, line.total, line.tax);
    }

    static Priced unreturned(OrderLine line) {
      return new Priced(
          line.quantity - line.returnedQuantity,
          line.discount - line.returnedDiscount,
          line.total - line.returnedTotal,
          line.tax - line.returnedTax);
    }
  }

  UUID orderLineId() {
    return orderLineId;
  }

  /** The cart's id of it, which stays the same however the line is cut. */
  public UUID itemId() {
    return cartItemId;
  }

  public String productNumber() {
    return productNumber;
  }

  public long quantity() {
    return quantity;
  }

  public long returnedQuantity() {
    return returnedQuantity;
  }

  int position() {
    return position;
  }
}
