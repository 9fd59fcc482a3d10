package io.kassa.domain.payment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One wish for money and what became of it. It is written before the provider is asked, says the
 * same whenever the provider is asked, and ends once: done or refused. What somebody did at the
 * provider without us comes into being done.
 */
@Entity
@Table(name = "payment_intent")
@Cacheable(false)
public class MoneyIntent {

  private static final int MAX_MESSAGE = 2000;
  private static final int MAX_TEXT = 255;

  @Id
  @Column(name = "intent_id")
  private UUID intentId;

  @Column(name = "order_id")
  private UUID orderId;

  /** As text: EclipseLink sends an empty uuid in a form that PostgreSQL refuses. */
  @Column(name = "delivery_id")
  private String deliveryId;

  @Column(name = "invoice_id")
  private String invoiceId;

  @Column(name = "sequence_number")
  private int sequenceNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private IntentKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "intent_state")
  private IntentState state;

  /** What the provider is asked for; never changes, because the idempotency key stands for it. */
  @Column(name = "amount")
  private long amount;

  @Column(name = "credit_used")
  private long creditUsed;

  @Column(name = "details")
  private IntentDetails details;

  /** What the provider keeps with it, so that it is found there. */
  @Column(name = "reference")
  private String reference;

  @Column(name = "provider_id")
  private String providerId;

  @Column(name = "refusal_code")
  private String refusalCode;

  @Column(name = "refusal_message")
  private String refusalMessage;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "first_sent_at")
  private Instant firstSentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected MoneyIntent() {}

  MoneyIntent(IntentRequest request, Position position, Shares shares, Instant now) {
    this.intentId = UUID.randomUUID();
    this.kind = request.kind();
    this.orderId = request.orderId();
    this.deliveryId = request.delivery().map(it -> it.deliveryId().toString()).orElse(null);
    this.invoiceId = request.delivery().map(it -> it.invoiceId().toString()).orElse(null);
    this.details = request.details();
    this.sequenceNumber = position.number();
    this.reference = position.reference();
    this.amount = shares.asked();
    this.creditUsed = shares.credit();
    this.state = IntentState.REQUESTED;
    this.requestedAt = now;
  }

  /** Where an intent stands among those of its payment. */
  record Position(int number, String reference) {}

  /** What is asked of the provider, and what is there already; minor units. */
  record Shares(long asked, long credit) {}

  /** The provider is about to be asked; only the first time counts. */
  void send(Instant now) {
    if (firstSentAt == null) {
      firstSentAt = now;
    }
  }

  void doubt() {
    state = IntentState.UNKNOWN;
  }

  void finish(Optional<String> id, Instant now) {
    state = IntentState.DONE;
    providerId = id.orElse(null);
    endedAt = now;
  }

  void refuse(ProviderRefusal refusal, Instant now) {
    state = IntentState.REFUSED;
    refusalCode = cut(refusal.code(), MAX_TEXT);
    refusalMessage = cut(refusal.message(), MAX_MESSAGE);
    correlationId = cut(refusal.correlationId(), MAX_TEXT);
    endedAt = now;
  }

  void forgetShopper() {
    details = details.withoutShopper();
  }

  /**
   * A refund takes more of what was there for deliveries, at most so much and what it gives back.
   *
   * @return how much it took
   */
  long useMoreCredit(long most) {
    long more = Math.min(most, amount - creditUsed);
    creditUsed += more;
    return more;
  }

  /** One key for one intent, the same on every server and at every repetition. */
  public UUID idempotencyKey() {
    return UUID.nameUUIDFromBytes(
        ("kassa-intent\n" + kind + "\n" + intentId).getBytes(StandardCharsets.UTF_8));
  }

  public UUID intentId() {
    return intentId;
  }

  public UUID orderId() {
    return orderId;
  }

  /** The delivery that it is for, if it is for one. */
  public Optional<UUID> deliveryId() {
    return Optional.ofNullable(deliveryId).map(UUID::fromString);
  }

  /** The invoice of that delivery, if it is for one. */
  public Optional<UUID> invoiceId() {
    return Optional.ofNullable(invoiceId).map(UUID::fromString);
  }

  public IntentKind kind() {
    return kind;
  }

  public IntentState state() {
    return state;
  }

  /** What the provider is asked for, minor units. */
  public long amountMinor() {
    return amount;
  }

  /** What was there already, taken for nothing before; minor units. */
  public long creditMinor() {
    return creditUsed;
  }

  public IntentDetails details() {
    return details;
  }

  public String reference() {
    return reference;
  }

  int sequenceNumber() {
    return sequenceNumber;
  }

  /** The provider's id of the capture or refund, once it is done. */
  public Optional<String> providerId() {
    return Optional.ofNullable(providerId);
  }

  /** Why the provider said no, if it did. */
  public Optional<ProviderRefusal> refusal() {
    return Optional.ofNullable(refusalCode)
        .map(code -> new ProviderRefusal(code, refusalMessage, correlationId));
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** When the provider was asked for the first time, if it was. */
  public Optional<Instant> firstSentAt() {
    return Optional.ofNullable(firstSentAt);
  }

  /** When it was done or refused. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
