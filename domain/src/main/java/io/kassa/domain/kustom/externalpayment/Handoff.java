package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.CartId;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Where one method of one Kustom order leads. Written before Kustom is asked to create the order,
 * and never changed.
 */
@Entity
@Table(name = "kustom_handoff")
@Cacheable(false)
public class Handoff {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "checkout_id")
  private UUID checkoutId;

  @Column(name = "cart_id")
  private UUID cartId;

  @Column(name = "method_name")
  private String methodName;

  @Column(name = "redirect_url")
  private String redirectUrl;

  @Column(name = "checkout_url")
  private String checkoutUrl;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Handoff() {}

  Handoff(HandoffToken token, HandoffOrigin origin, ExternalPaymentMethod method, Instant now) {
    this.tokenHash = token.hash();
    this.checkoutId = origin.checkoutId();
    this.cartId = origin.cartId().value();
    this.methodName = method.name();
    this.redirectUrl = method.redirectUrl();
    this.checkoutUrl = origin.checkoutUrl();
    this.createdAt = now;
  }

  public String tokenHash() {
    return tokenHash;
  }

  /** Our record of the Kustom order that shows the method. */
  public UUID checkoutId() {
    return checkoutId;
  }

  public CartId cartId() {
    return new CartId(cartId);
  }

  /** What Kustom calls the method. */
  public String methodName() {
    return methodName;
  }

  /** Where the rule wants the shopper to land; may hold Kustom's sign for the order's id. */
  public String redirectUrl() {
    return redirectUrl;
  }

  /** The shop's page that the shopper comes from. */
  public String checkoutUrl() {
    return checkoutUrl;
  }
}
