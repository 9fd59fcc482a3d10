package io.kassa.domain.kustom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** What order management said about a purchase when it was read last. */
@Embeddable
public class PurchaseRecord {

  /** In Kustom's words. */
  @Column(name = "purchase_status")
  private String status;

  /** Minor units. */
  @Column(name = "purchase_amount")
  private Long amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "fraud_status")
  private FraudStatus fraudStatus;

  @Column(name = "klarna_reference")
  private String klarnaReference;

  @Column(name = "authorization_expires_at")
  private Instant authorizationExpiresAt;

  @Column(name = "purchase_read_at")
  private Instant readAt;

  /** Not read yet. */
  protected PurchaseRecord() {}

  static PurchaseRecord of(KustomPurchase purchase, Instant now) {
    PurchaseRecord read = new PurchaseRecord();
    read.status = purchase.status();
    read.amount = purchase.order().amounts().orderAmount();
    read.fraudStatus = purchase.fraudStatus();
    read.klarnaReference = purchase.reference().orElse(null);
    read.authorizationExpiresAt = purchase.expiresAt().orElse(null);
    read.readAt = now;
    return read;
  }

  /** Whether it was read at all. */
  public boolean isRead() {
    return readAt != null;
  }

  /** Whether it was read, and nothing about it is to be waited for. */
  public boolean isDecided() {
    return isRead() && fraudStatus != FraudStatus.PENDING;
  }

  /** In Kustom's words, once it was read. */
  public Optional<String> status() {
    return Optional.ofNullable(status);
  }

  /** What was authorized, in minor units of the payment's currency, once it was read. */
  public Optional<Long> amount() {
    return Optional.ofNullable(amount);
  }

  public Optional<FraudStatus> fraudStatus() {
    return Optional.ofNullable(fraudStatus);
  }

  /** By which Kustom and the payer know it. */
  public Optional<String> klarnaReference() {
    return Optional.ofNullable(klarnaReference);
  }

  /** Until when the money is held. */
  public Optional<Instant> authorizationExpiresAt() {
    return Optional.ofNullable(authorizationExpiresAt);
  }
}
