package io.kassa.domain.coupon;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.Percentage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A code with what it takes off. It is used once for each order that is placed with it; a cart that
 * merely holds it does not use it.
 */
@Entity
@Table(name = "coupon")
public class Coupon {

  private enum Kind {
    PERCENTAGE,
    AMOUNT,
    FREE_SHIPPING
  }

  @Id
  @Column(name = "coupon_code")
  private String code;

  @Column(name = "description")
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  /** Basis points of a percentage, minor units of an amount, nothing for free shipping. */
  @Column(name = "benefit_value")
  private Long value;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "use_limit")
  private Long useLimit;

  @Column(name = "use_count", insertable = false, updatable = false)
  private long useCount;

  protected Coupon() {}

  /**
   * @param description shown to the shopper
   */
  public Coupon(CouponCode code, String description, Benefit benefit, Validity validity) {
    this.code = code.code();
    this.description = description;
    if (benefit instanceof Benefit.Share share) {
      this.kind = Kind.PERCENTAGE;
      this.value = (long) share.percentage().basisPoints();
    } else if (benefit instanceof Benefit.Amount amount) {
      this.kind = Kind.AMOUNT;
      this.value = amount.amount().minor();
      this.currencyCode = amount.amount().currency().code();
    } else {
      this.kind = Kind.FREE_SHIPPING;
    }
    this.validFrom = validity.from().orElse(null);
    this.validUntil = validity.until().orElse(null);
    this.useLimit = validity.useLimit().orElse(null);
  }

  /**
   * When and how often a coupon holds.
   *
   * @param from inclusive
   * @param until exclusive
   * @param useLimit orders
   */
  public record Validity(
      Optional<Instant> from, Optional<Instant> until, Optional<Long> useLimit) {}

  public CouponCode code() {
    return new CouponCode(code);
  }

  public String description() {
    return description;
  }

  public Benefit benefit() {
    return switch (kind) {
      case PERCENTAGE -> new Benefit.Share(new Percentage(Math.toIntExact(value)));
      case AMOUNT -> new Benefit.Amount(new Money(value, new CurrencyCode(currencyCode)));
      case FREE_SHIPPING -> new Benefit.FreeShipping();
    };
  }

  /** Whether an order of this currency, placed at this moment, gets the benefit. */
  public boolean isUsable(Instant now, CurrencyCode currency) {
    boolean begun = validFrom == null || !now.isBefore(validFrom);
    boolean ended = validUntil != null && !now.isBefore(validUntil);
    boolean usedUp = useLimit != null && useCount >= useLimit;
    boolean foreign = currencyCode != null && !currencyCode.equals(currency.code());
    return begun && !ended && !usedUp && !foreign;
  }
}
