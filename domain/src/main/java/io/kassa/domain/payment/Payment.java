package io.kassa.domain.payment;

import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.Money;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One payment at one provider. It comes into being when the provider has authorized the purchase,
 * exactly once for each reference of the provider's: the database refuses a second.
 */
@Entity
@Table(name = "payment")
@Cacheable(false)
public class Payment {

  @Id
  @Column(name = "payment_id")
  private UUID paymentId;

  @Column(name = "payment_number")
  private String paymentNumber;

  @Column(name = "provider_key")
  private String providerKey;

  @Column(name = "external_reference")
  private String externalReference;

  @Column(name = "currency_code")
  private String currencyCode;

  @Column(name = "created_at")
  private Instant createdAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "payment_id", nullable = false)
  private List<PaymentAuthorization> authorizations = new ArrayList<>();

  protected Payment() {}

  /** A payment that the provider has authorized as a whole. */
  public static Payment authorized(String paymentNumber, Authorization authorization, Instant at) {
    Payment payment = new Payment();
    payment.paymentId = UUID.randomUUID();
    payment.paymentNumber = paymentNumber;
    payment.providerKey = authorization.providerKey();
    payment.externalReference = authorization.externalReference();
    payment.currencyCode = authorization.amount().currency().code();
    payment.createdAt = at;
    payment.authorizations.add(
        new PaymentAuthorization(authorization.externalReference(), authorization.amount(), at));
    return payment;
  }

  /**
   * What a provider says it holds for us.
   *
   * @param providerKey such as {@code kustom}
   * @param externalReference the provider's own id, unique with the key
   */
  public record Authorization(String providerKey, String externalReference, Money amount) {}

  public UUID paymentId() {
    return paymentId;
  }

  public String paymentNumber() {
    return paymentNumber;
  }

  public String providerKey() {
    return providerKey;
  }

  public String externalReference() {
    return externalReference;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The sum of what is held. */
  public Money authorizedAmount() {
    long minor =
        authorizations.stream()
            .filter(authorization -> authorization.state() == AuthorizationState.SUCCESSFUL)
            .mapToLong(PaymentAuthorization::amountMinor)
            .sum();
    return new Money(minor, new CurrencyCode(currencyCode));
  }
}
