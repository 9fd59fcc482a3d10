package io.kassa.domain.order;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.hook.ActorCommand;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedLine;
import io.kassa.domain.profile.LocaleTag;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What was bought and paid. It is placed once from one cart, confirmed if what was paid is what the
 * cart said, otherwise pending with the difference written down until a person decides. It can be
 * cancelled as long as nothing of it is on its way.
 */
@Entity
@Table(name = "customer_order")
@Cacheable(false)
public class Order {

  @Id
  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "order_number")
  private String orderNumber;

  @Embedded private OrderStanding standing;

  /** Unique: a cart becomes one order. */
  @Column(name = "cart_id")
  private UUID cartId;

  @Column(name = "channel_key")
  private String channelKey;

  @Column(name = "locale_tag")
  private String localeTag;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "tax_included")
  private boolean taxIncluded;

  @Column(name = "extras")
  private OrderExtras extras;

  @Column(name = "placed_at")
  private Instant placedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "order_id", nullable = false)
  @OrderBy("deliveryNumber")
  private List<OrderDelivery> deliveries = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "order_id", nullable = false)
  private List<OrderPayment> payments = new ArrayList<>();

  @Version
  @Column(name = "revision")
  private long revision;

  protected Order() {}

  /** Places a confirmed order. */
  static Order placed(OrderReference reference, Origin origin, Purchase purchase, Instant at) {
    Order order = new Order();
    order.orderId = reference.orderId();
    order.orderNumber = reference.orderNumber();
    order.cartId = origin.cartId().value();
    order.channelKey = origin.channelKey();
    order.localeTag = origin.locale().tag();
    order.currencyCode = purchase.basket().currency().code();
    order.taxIncluded = purchase.basket().taxIncluded();
    order.extras = purchase.extras();
    order.placedAt = at;
    order.standing = OrderStanding.confirmed();
    order.deliveries.add(
        new OrderDelivery(
            purchase.deliveryNumber(), purchase.basket(), purchase.extras().contact().address()));
    return order;
  }

  /** Where an order comes from. */
  public record Origin(CartId cartId, String channelKey, LocaleTag locale) {}

  /** What was bought. */
  record Purchase(PricedBasket basket, String deliveryNumber, OrderExtras extras) {}

  /** Relates a payment to the order; one that is related already is no error. */
  void relatePayment(UUID paymentId) {
    if (!payments().contains(paymentId)) {
      payments.add(new OrderPayment(paymentId));
    }
  }

  /** Lets the order wait for a person; earlier reasons stay, and a cancelled order stays so. */
  public void await(String reason) {
    standing.await(reason);
  }

  /** A reason to wait is gone; without any other the order is confirmed, unless it is cancelled. */
  public void release(String reason) {
    standing.release(reason);
  }

  /**
   * Cancels the order and its deliveries; cancelling again changes nothing.
   *
   * @throws Rejection CANCEL_ORDER_FAILED once a delivery is on its way
   */
  public void cancel() {
    all().cancel();
    standing.cancel();
  }

  /**
   * Sends pieces of what is open. Of an open delivery that is sent as a whole the number stays,
   * otherwise there is a new delivery; shipping goes with the first that is sent.
   *
   * @param wanted what is sent; empty: all that is open
   * @param number gives the number of a new delivery
   * @throws Rejection ORDER_NOT_CONFIRMED, NOTHING_TO_DELIVER, LINE_NOT_FOUND,
   *     QUANTITY_EXCEEDS_LINE
   */
  public OrderDelivery send(List<LineQuantity> wanted, Shipment shipment, Supplier<String> number) {
    requireConfirmed();
    return all().send(wanted, shipment, number);
  }

  /**
   * Takes goods back that were delivered.
   *
   * @return what they had cost, each line under the id of the order line that it is a part of
   * @throws Rejection LINE_NOT_FOUND, QUANTITY_EXCEEDS_LINE
   */
  public PricedBasket takeBack(List<LineQuantity> wanted) {
    return all().takeBack(wanted);
  }

  /** What was taken back can be taken back again: its refund was refused. */
  public void notTakenBack(PricedBasket returned) {
    all().notTakenBack(returned);
  }

  /** The money of a delivery was taken. */
  public void completeDelivery(UUID deliveryId, Instant at) {
    all().find(deliveryId).ifPresent(it -> it.complete(at));
  }

  /** The money of a delivery was refused: it is open again. */
  public void reopenDelivery(UUID deliveryId) {
    all()
        .find(deliveryId)
        .filter(it -> it.state() == DeliveryState.PROCESSING)
        .ifPresent(OrderDelivery::reopen);
  }

  /**
   * Gives up what is open; an order of which nothing was sent is cancelled then.
   *
   * @return whether anything was open
   */
  public boolean cancelRemaining() {
    boolean anything = all().cancelOpen();
    if (all().areCancelled()) {
      standing.cancel();
    }
    return anything;
  }

  /**
   * That money may be taken for it.
   *
   * @throws Rejection ORDER_NOT_CONFIRMED
   */
  public void requireConfirmed() {
    standing.requireConfirmed();
  }

  private Deliveries all() {
    return new Deliveries(deliveries, currency(), taxIncluded);
  }

  /** The number of a delivery, if it is one of this order. */
  public Optional<String> deliveryNumber(UUID deliveryId) {
    return all().find(deliveryId).map(OrderDelivery::deliveryNumber);
  }

  /** One delivery, as it was priced. */
  public PricedBasket basketOf(OrderDelivery delivery) {
    return all().basketOf(delivery);
  }

  /** Nobody is to know any more who ordered; what the storefront kept may be personal, too. */
  public void forgetShopper() {
    extras = extras.withoutShopper();
    deliveries.forEach(OrderDelivery::forgetShopper);
  }

  /**
   * Does what a rule wants, all or nothing; doing so again changes nothing.
   *
   * @return whether it was done; not if the order had too many fields or tags then
   */
  public boolean apply(List<ActorCommand> commands) {
    OrderExtras after = extras;
    for (ActorCommand command : commands) {
      after = after.after(command);
    }
    boolean allowed = after.mayFollow(extras);
    extras = allowed ? after : extras;
    return allowed;
  }

  public CurrencyCode currency() {
    return new CurrencyCode(currencyCode);
  }

  public OrderReference reference() {
    return new OrderReference(orderId, orderNumber);
  }

  public OrderState state() {
    return standing.state();
  }

  public CartId cartId() {
    return new CartId(cartId);
  }

  public String channelKey() {
    return channelKey;
  }

  public LocaleTag locale() {
    return new LocaleTag(localeTag);
  }

  public OrderExtras extras() {
    return extras;
  }

  public Optional<String> reviewReason() {
    return standing.reviewReason();
  }

  public Instant placedAt() {
    return placedAt;
  }

  public List<OrderDelivery> deliveries() {
    return List.copyOf(deliveries);
  }

  public List<UUID> payments() {
    return payments.stream().map(OrderPayment::paymentId).toList();
  }

  /** Every line with the delivery that it comes in. */
  public List<DeliveredLine> lines() {
    return all().lines();
  }

  /** A line and the number of its delivery. */
  public record DeliveredLine(String deliveryNumber, PricedLine line) {}

  /** What was bought, as it was priced. */
  public PricedBasket basket() {
    CurrencyCode currency = currency();
    return new PricedBasket(
        currency,
        taxIncluded,
        deliveries.stream().flatMap(it -> it.lines(currency).stream()).toList(),
        deliveries.stream().flatMap(it -> it.shipping(currency).stream()).findFirst(),
        extras.promotions());
  }
}
