package io.kassa.domain.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a key was used, for what, and what was answered. Kept for good. */
@Entity
@Table(name = "fulfilment_request")
@Cacheable(false)
public class FulfilmentRequest {

  /** Unique: the database lets one of two requests at once in. */
  @Id
  @Column(name = "idempotency_key")
  private String key;

  @Column(name = "request_hash")
  private String requestHash;

  @Column(name = "receipt")
  private Receipt receipt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected FulfilmentRequest() {}

  /** Keeps the first answer. */
  public FulfilmentRequest(RequestKey key, Receipt receipt, Instant now) {
    this.key = key.value();
    this.requestHash = key.requestHash();
    this.receipt = receipt;
    this.createdAt = now;
  }

  /**
   * The first answer again.
   *
   * @throws Rejection IDEMPOTENCY_KEY_REUSED if something else was asked for then
   */
  public Receipt repeat(RequestKey again) {
    if (!requestHash.equals(again.requestHash())) {
      throw new Rejection(
          ErrorCode.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was used for something else.");
    }
    return receipt;
  }

  public String key() {
    return key;
  }
}
