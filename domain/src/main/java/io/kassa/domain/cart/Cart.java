package io.kassa.domain.cart;

import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.change.CartChange;
import io.kassa.domain.cart.change.CartTerms;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.profile.LocaleTag;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a shopper wants to buy. It is opened under a profile, changed as long as it is open, and
 * completed once, by a payment, into an order; from then on the storefront can't change it and it
 * shows what was ordered, whatever prices do later. Changes to one cart come one after another:
 * whoever changes it holds its row.
 */
@Entity
@Table(name = "cart")
@Cacheable(false)
public class Cart {

  @Id
  @Column(name = "cart_id")
  private UUID cartId;

  @Column(name = "cart_number")
  private String cartNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "cart_state")
  private CartState state;

  @Column(name = "profile_key")
  private String profileKey;

  @Column(name = "locale_tag")
  private String localeTag;

  @Column(name = "country_code")
  private String countryCode;

  @Column(name = "contents")
  private CartContents contents;

  /** The order, from completion on. */
  @Column(name = "placed_order")
  private PlacedOrder placedOrder;

  /** Until when its pieces are held in the stock; nothing where none are. */
  @Column(name = "stock_held_until")
  private Instant stockHeldUntil;

  /** Since when nobody knows who filled it; nothing while somebody may. */
  @Column(name = "shopper_forgotten_at")
  private Instant shopperForgottenAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version
  @Column(name = "revision")
  private long revision;

  /** What the revision will be; it moves only when changes are sent to the database. */
  @Transient private long nextRevision;

  protected Cart() {}

  /** Opens an empty cart. */
  public Cart(CartId cartId, String cartNumber, Opening opening) {
    this.cartId = cartId.value();
    this.cartNumber = cartNumber;
    this.state = CartState.OPEN;
    this.profileKey = opening.profileKey();
    this.localeTag = opening.locale().tag();
    this.countryCode = opening.country().code();
    this.contents = CartContents.empty();
    this.createdAt = opening.at();
    this.changedAt = opening.at();
  }

  /** Under which terms a cart is opened. */
  public record Opening(String profileKey, LocaleTag locale, CountryCode country, Instant at) {}

  /**
   * Carries out one change of the storefront.
   *
   * @throws Rejection CART_COMPLETED once it is not open any more, or the change's own reasons
   */
  public void change(CartChange change, CartTerms terms) {
    if (state != CartState.OPEN) {
      throw new Rejection(
          ErrorCode.CART_COMPLETED,
          state == CartState.REJECTED
              ? "Nobody used this cart for long; it can't be changed any more."
              : "This cart has become an order and can't be changed.");
    }
    replaceContents(change.applyTo(contents, terms), terms.now());
  }

  /** Keeps marks of the product's own; an empty value removes one. Allowed at any time. */
  public void setAppFields(Map<String, Optional<FieldValue>> marks, Instant now) {
    Map<String, FieldValue> fields = new LinkedHashMap<>(contents.appFields());
    marks.forEach(
        (key, value) -> value.ifPresentOrElse(it -> fields.put(key, it), () -> fields.remove(key)));
    replaceContents(contents.withAppFields(fields), now);
  }

  /**
   * Nobody is to know any more who filled it; what the storefront and rules kept may be personal,
   * too.
   *
   * @param marks names of the product's own marks, which stay
   */
  public void forgetShopper(Set<String> marks, Instant now) {
    Map<String, FieldValue> kept = new LinkedHashMap<>(contents.appFields());
    kept.keySet().retainAll(marks);
    replaceContents(
        contents
            .withContact(contents.contact().countryOnly())
            .withFields(Map.of())
            .withAppFields(kept),
        now);
    shopperForgottenAt = now;
    nextRevision = revision + 1;
  }

  /**
   * Nobody is to use it any more.
   *
   * @throws IllegalStateException unless it is open
   */
  public void reject(Instant now) {
    if (state != CartState.OPEN) {
      throw new IllegalStateException("Cart " + cartId + " is " + state);
    }
    state = CartState.REJECTED;
    changedAt = now;
    nextRevision = revision + 1;
  }

  /** Its pieces are held in the stock until then. */
  public void holdStock(Instant until) {
    if (!until.equals(stockHeldUntil)) {
      stockHeldUntil = until;
      nextRevision = revision + 1;
    }
  }

  /** Its pieces are not held any more. */
  public void releaseStock() {
    if (stockHeldUntil != null) {
      stockHeldUntil = null;
      nextRevision = revision + 1;
    }
  }

  /** Whether its pieces are held in the stock. */
  public boolean isStockHeld(Instant now) {
    return stockHeldUntil != null && now.isBefore(stockHeldUntil);
  }

  /**
   * Becomes an order: keeps what was ordered and by whom, as the payment tells it.
   *
   * @param placed what the order holds
   * @throws IllegalStateException if it is completed already; callers ask {@link #order} under the
   *     lock
   */
  public void complete(OrderReference order, PricedBasket placed, Payer payer, Instant now) {
    if (state == CartState.COMPLETED) {
      throw new IllegalStateException("Cart " + cartId + " is " + state);
    }
    replaceContents(
        contents
            .withContact(contents.contact().updatedBy(payer.contact()))
            .withPayment(payer.paymentId()),
        now);
    nextRevision = revision + 1;
    state = CartState.COMPLETED;
    shopperForgottenAt = null;
    placedOrder = new PlacedOrder(order, placed);
  }

  /** Who paid, and with what. */
  public record Payer(UUID paymentId, Contact contact) {}

  private void replaceContents(CartContents newContents, Instant now) {
    if (!newContents.equals(contents)) {
      contents = newContents;
      changedAt = now;
      nextRevision = revision + 1;
    }
  }

  public CartId id() {
    return new CartId(cartId);
  }

  public String cartNumber() {
    return cartNumber;
  }

  public CartState state() {
    return state;
  }

  public boolean isOpen() {
    return state == CartState.OPEN;
  }

  public String profileKey() {
    return profileKey;
  }

  public LocaleTag locale() {
    return new LocaleTag(localeTag);
  }

  /** Where it goes: the delivery address's country, before there is one the one it opened with. */
  public CountryCode country() {
    return contents
        .contact()
        .address()
        .flatMap(address -> address.countryCode())
        .orElseGet(() -> new CountryCode(countryCode));
  }

  /** Counts the changes; within the transaction of a change it is already the one after it. */
  public long revision() {
    return Math.max(revision, nextRevision);
  }

  public CartContents contents() {
    return contents;
  }

  public Optional<PricedBasket> placedBasket() {
    return Optional.ofNullable(placedOrder).map(PlacedOrder::basket);
  }

  public Optional<OrderReference> order() {
    return Optional.ofNullable(placedOrder).map(PlacedOrder::reference);
  }
}
