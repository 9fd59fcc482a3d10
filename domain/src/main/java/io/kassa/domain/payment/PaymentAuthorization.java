package io.kassa.domain.payment;

import io.kassa.domain.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An amount that a provider holds for us; its number is unique within the payment. */
@Entity
@Table(name = "payment_authorization")
public class PaymentAuthorization {

  @Id
  @Column(name = "payment_authorization_id")
  private UUID paymentAuthorizationId;

  @Column(name = "authorization_number")
  private String authorizationNumber;

  @Column(name = "amount")
  private long amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "authorization_state")
  private AuthorizationState state;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PaymentAuthorization() {}

  PaymentAuthorization(String authorizationNumber, Money amount, Instant at) {
    this.paymentAuthorizationId = UUID.randomUUID();
    this.authorizationNumber = authorizationNumber;
    this.amount = amount.minor();
    this.state = AuthorizationState.SUCCESSFUL;
    this.createdAt = at;
  }

  public UUID paymentAuthorizationId() {
    return paymentAuthorizationId;
  }

  public String authorizationNumber() {
    return authorizationNumber;
  }

  public AuthorizationState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Minor units. */
  public long amountMinor() {
    return amount;
  }

  void setState(AuthorizationState changed) {
    state = changed;
  }

  void setAmount(long minor) {
    amount = minor;
  }
}
