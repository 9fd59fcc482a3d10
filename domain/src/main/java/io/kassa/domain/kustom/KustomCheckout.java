package io.kassa.domain.kustom;

import io.kassa.domain.cart.CartId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Our record of one Kustom order. It is claimed before Kustom is asked to create the order, so that
 * a cart never gets two; opened when Kustom has answered, before the shopper sees anything;
 * completed with the cart; settled when Kustom has heard of it. An order that no longer fits is
 * abandoned, and its record stays: somebody may still pay it in an old tab. It is looked after
 * until it is settled, or nobody can pay it any more, or a person has to see to it.
 */
@Entity
@Table(name = "kustom_checkout")
@Cacheable(false)
public class KustomCheckout {

  /** Where the Kustom order is in its life. */
  public enum State {
    /** Someone is asking Kustom to create it, until the lease ends. */
    CLAIMED,
    OPEN,
    COMPLETED,
    ABANDONED,
    /** There is no such order at Kustom, or not any more: nothing was paid and nothing can be. */
    EXPIRED
  }

  @Id
  @Column(name = "checkout_id")
  private UUID checkoutId;

  @Column(name = "cart_id")
  private UUID cartId;

  /**
   * The cart's id while this is its one living order; unique. As text: EclipseLink sends an empty
   * uuid in a form that PostgreSQL refuses.
   */
  @Column(name = "living_cart_id")
  private String livingCartId;

  /** Unique; nothing until Kustom's answer to the creation, or its first call, has told it. */
  @Column(name = "kustom_order_id")
  private String kustomOrderId;

  /** As text, because it may be empty: then the order was created as the configuration says. */
  @Column(name = "credential_set_id")
  private String credentialSetId;

  @Enumerated(EnumType.STRING)
  @Column(name = "checkout_state")
  private State state;

  @Column(name = "callback_token_hash")
  private String callbackTokenHash;

  /** Until when whoever works on it has it for itself. */
  @Column(name = "leased_until")
  private Instant leasedUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  /** When Kustom had our references and acknowledgement. */
  @Column(name = "settled_at")
  private Instant settledAt;

  @Embedded private LookRecord looks;

  /** Null as long as order management was not read: then all of its columns are empty. */
  @Embedded private PurchaseRecord purchase;

  protected KustomCheckout() {}

  /** Claims the right to create the cart's Kustom order. */
  public static KustomCheckout claim(
      CartId cartId, CallbackToken token, Instant now, Duration lease) {
    KustomCheckout checkout = new KustomCheckout();
    checkout.checkoutId = UUID.randomUUID();
    checkout.cartId = cartId.value();
    checkout.livingCartId = cartId.toString();
    checkout.state = State.CLAIMED;
    checkout.callbackTokenHash = token.hash();
    checkout.createdAt = now;
    checkout.leasedUntil = now.plus(lease);
    checkout.looks = LookRecord.first(checkout.leasedUntil);
    return checkout;
  }

  /** Says which credentials create the order, before Kustom is asked; they stay with it. */
  public void createWith(Optional<UUID> credentialSet) {
    credentialSetId = credentialSet.map(UUID::toString).orElse(null);
  }

  /**
   * Kustom has created the order.
   *
   * @return false if the claim was given up meanwhile; the new order is then not to be shown, but
   *     its id is kept
   */
  public boolean open(KustomOrderId orderId) {
    if (state != State.CLAIMED) {
      learn(orderId);
      return false;
    }
    kustomOrderId = orderId.value();
    state = State.OPEN;
    leasedUntil = null;
    return true;
  }

  /**
   * Kustom names an order whose creation nobody here saw succeed. It may have been paid; for the
   * shopper's next checkout it is as good as abandoned, because its cart was never marked with it.
   */
  public void learn(KustomOrderId orderId) {
    if (kustomOrderId == null) {
      kustomOrderId = orderId.value();
      if (state == State.CLAIMED) {
        abandon();
      }
    }
  }

  /** The cart needs another order; unless this one is complete. */
  public void abandon() {
    if (state == State.CLAIMED || state == State.OPEN) {
      leave(State.ABANDONED);
    }
  }

  /** Nobody can pay it any more; unless it was paid. */
  public void expire() {
    if (state != State.COMPLETED) {
      leave(State.EXPIRED);
      looks.end();
    }
  }

  private void leave(State left) {
    state = left;
    livingCartId = null;
    leasedUntil = null;
  }

  /** It was paid and the cart is completed; once more changes nothing. */
  public void complete(Instant now) {
    if (state != State.COMPLETED) {
      state = State.COMPLETED;
      completedAt = now;
    }
  }

  /**
   * Kustom reports the purchase. If it was told already that the order is safe, it has not heard:
   * it is told again.
   *
   * @param next when we look ourselves if nothing comes of it
   */
  public void push(Instant now, Instant next) {
    looks.pushed(now, next);
    if (state == State.COMPLETED) {
      settledAt = null;
    }
  }

  /**
   * Takes the task of telling Kustom, and of reading what order management says.
   *
   * @return false if it is done, or another is at it
   */
  public boolean startSettling(Instant now, Duration lease) {
    boolean done = isSettled() && purchase().isRead();
    if (state != State.COMPLETED || done || isLeased(now)) {
      return false;
    }
    leasedUntil = now.plus(lease);
    return true;
  }

  /** Kustom has been told. */
  public void settle(Instant now) {
    settledAt = now;
    leasedUntil = null;
    endWatchIfSettled();
  }

  /** Order management says this about the purchase. */
  public void keep(KustomPurchase read, Instant now) {
    purchase = PurchaseRecord.of(read, now);
    endWatchIfSettled();
    if (!read.isAlive()) {
      looks.end();
    }
  }

  /** Once Kustom knows all, and we know what it decided, there is nothing to be asked any more. */
  private void endWatchIfSettled() {
    if (isSettled() && purchase().isDecided()) {
      looks.end();
    }
  }

  /** Whether Kustom has been told. */
  public boolean isSettled() {
    return settledAt != null;
  }

  /** Kustom could not be told all; the next one may try at once. */
  public void release() {
    leasedUntil = null;
  }

  /** Whether someone is working on it right now. */
  public boolean isLeased(Instant now) {
    return leasedUntil != null && now.isBefore(leasedUntil);
  }

  public UUID checkoutId() {
    return checkoutId;
  }

  public CartId cartId() {
    return new CartId(cartId);
  }

  public State state() {
    return state;
  }

  /** The credentials that the order was created with; nothing: those of the configuration. */
  public Optional<UUID> credentialSetId() {
    return Optional.ofNullable(credentialSetId).map(UUID::fromString);
  }

  /** Whether it is the cart's one living order. */
  public boolean isLiving() {
    return livingCartId != null;
  }

  public boolean isCompleted() {
    return state == State.COMPLETED;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was paid and the cart completed. */
  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  /** When Kustom is asked about it, and what came of it so far. */
  public LookRecord looks() {
    return looks;
  }

  /** What order management said about the purchase. */
  public PurchaseRecord purchase() {
    return Optional.ofNullable(purchase).orElseGet(PurchaseRecord::new);
  }

  /** Kustom's id, once there is one. */
  public Optional<KustomOrderId> orderId() {
    return Optional.ofNullable(kustomOrderId).map(KustomOrderId::new);
  }

  /**
   * Whether this is the token in the addresses that Kustom was given; it takes the same time for
   * every token.
   */
  public boolean isCallbackToken(CallbackToken token) {
    return MessageDigest.isEqual(
        callbackTokenHash.getBytes(StandardCharsets.US_ASCII),
        token.hash().getBytes(StandardCharsets.US_ASCII));
  }
}
