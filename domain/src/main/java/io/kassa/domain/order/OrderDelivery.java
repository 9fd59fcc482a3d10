package io.kassa.domain.order;

import io.kassa.domain.address.Address;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.pricing.PricedShipping;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The part of an order that is sent at once: lines, where to, and what sending costs. */
@Entity
@Table(name = "order_delivery")
public class OrderDelivery {

  @Id
  @Column(name = "delivery_id")
  private UUID deliveryId;

  @Column(name = "delivery_number")
  private String deliveryNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "delivery_state")
  private DeliveryState state;

  @Column(name = "delivery_address")
  private Address address;

  /** Nothing in the six columns of shipping: the order had none. */
  @Column(name = "shipping_description")
  private String shippingDescription;

  @Column(name = "shipping_price")
  private Long shippingPrice;

  @Column(name = "shipping_tax_rate")
  private Integer shippingTaxRate;

  @Column(name = "shipping_discount")
  private Long shippingDiscount;

  @Column(name = "shipping_total")
  private Long shippingTotal;

  @Column(name = "shipping_tax")
  private Long shippingTax;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "delivery_id", nullable = false)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  protected OrderDelivery() {}

  OrderDelivery(String deliveryNumber, PricedBasket basket, Optional<Address> address) {
    this.deliveryId = UUID.randomUUID();
    this.deliveryNumber = deliveryNumber;
    this.state = DeliveryState.OPEN;
    this.address = address.orElse(null);
    basket.shipping().ifPresent(this::ship);
    for (PricedLine line : basket.lines()) {
      lines.add(new OrderLine(lines.size(), line));
    }
  }

  private void ship(PricedShipping shipping) {
    shippingDescription = shipping.description();
    shippingPrice = shipping.price().minor();
    shippingTaxRate = shipping.taxRate().basisPoints();
    shippingDiscount = shipping.discount().minor();
    shippingTotal = shipping.total().minor();
    shippingTax = shipping.tax().minor();
  }

  void cancel() {
    state = DeliveryState.CANCELLED;
  }

  public String deliveryNumber() {
    return deliveryNumber;
  }

  public DeliveryState state() {
    return state;
  }

  public Optional<Address> address() {
    return Optional.ofNullable(address);
  }

  List<PricedLine> lines(CurrencyCode currency) {
    return lines.stream().map(line -> line.priced(currency)).toList();
  }

  Optional<PricedShipping> shipping(CurrencyCode currency) {
    return Optional.ofNullable(shippingPrice)
        .map(
            price ->
                new PricedShipping(
                    shippingDescription,
                    new Money(price, currency),
                    new TaxRate(shippingTaxRate),
                    new Money(shippingDiscount, currency),
                    new Money(shippingTotal, currency),
                    new Money(shippingTax, currency)));
  }
}
