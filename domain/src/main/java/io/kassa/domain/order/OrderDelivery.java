package io.kassa.domain.order;

import io.kassa.domain.address.Address;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.payment.Shipment;
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
import java.time.Instant;
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

  @Column(name = "shipment")
  private Shipment shipment;

  /** As text: EclipseLink sends an empty uuid in a form that PostgreSQL refuses. */
  @Column(name = "invoice_id")
  private String invoiceId;

  @Column(name = "invoiced_amount")
  private Long invoicedAmount;

  @Column(name = "completed_at")
  private Instant completedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "delivery_id", nullable = false)
  @OrderBy("position")
  private List<OrderLine> lines = new ArrayList<>();

  protected OrderDelivery() {}

  OrderDelivery(String deliveryNumber, PricedBasket basket, Optional<Address> address) {
    this(deliveryNumber, address.orElse(null));
    basket.shipping().ifPresent(this::ship);
    basket.lines().forEach(this::add);
  }

  private OrderDelivery(String deliveryNumber, Address address) {
    this.deliveryId = UUID.randomUUID();
    this.deliveryNumber = deliveryNumber;
    this.state = DeliveryState.OPEN;
    this.address = address;
  }

  /** An empty one to the same address. */
  OrderDelivery beside(String number) {
    return new OrderDelivery(number, address);
  }

  void add(PricedLine line) {
    int next = lines.stream().mapToInt(OrderLine::position).max().orElse(-1) + 1;
    lines.add(new OrderLine(next, line));
  }

  void remove(OrderLine line) {
    lines.remove(line);
  }

  /** It is on its way, and invoiced: no line of it changes any more. */
  void send(Shipment sent, Money invoiced) {
    state = DeliveryState.PROCESSING;
    shipment = sent;
    invoiceId = UUID.randomUUID().toString();
    invoicedAmount = invoiced.minor();
  }

  /** Its money was taken. */
  void complete(Instant at) {
    state = DeliveryState.COMPLETED;
    completedAt = at;
  }

  /** Its money was refused: it is as before it was sent. */
  void reopen() {
    state = DeliveryState.OPEN;
    shipment = null;
    invoiceId = null;
    invoicedAmount = null;
  }

  void dropShipping() {
    shippingDescription = null;
    shippingPrice = null;
    shippingTaxRate = null;
    shippingDiscount = null;
    shippingTotal = null;
    shippingTax = null;
  }

  void ship(PricedShipping shipping) {
    shippingDescription = shipping.description();
    shippingPrice = shipping.price().minor();
    shippingTaxRate = shipping.taxRate().basisPoints();
    shippingDiscount = shipping.discount().minor();
    shippingTotal = shipping.total().minor();
    shippingTax = shipping.tax().minor();
  }

  /** Where it went is not to be known any more, nor what tells those who ask its carrier. */
  void forgetShopper() {
    address = null;
    shipment = shipment == null ? null : Shipment.unknown();
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

  public UUID deliveryId() {
    return deliveryId;
  }

  /** How it was sent, once it was. */
  public Optional<Shipment> shipment() {
    return Optional.ofNullable(shipment);
  }

  /** Its invoice, once it was sent. */
  public Optional<UUID> invoiceId() {
    return Optional.ofNullable(invoiceId).map(UUID::fromString);
  }

  /** What was invoiced for it, minor units. */
  public Optional<Long> invoicedMinor() {
    return Optional.ofNullable(invoicedAmount);
  }

  /** When its money was taken. */
  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
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
