package io.kassa.domain.review;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One case for a person. While it is open it is the only one: the database knows each kind once for
 * each thing that was paid. It is closed with a decision, by a person or by what happened
 * meanwhile; what happens again then is another case.
 */
@Entity
@Table(name = "review_case")
@Cacheable(false)
public class ReviewCase {

  private static final int MAX_DECISION = 2_000;

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_kind")
  private ReviewKind kind;

  @Column(name = "case_key")
  private String caseKey;

  /** The key while it is open; unique. */
  @Column(name = "open_key")
  private String openKey;

  /** Ids as text: EclipseLink sends an empty uuid in a form that PostgreSQL refuses. */
  @Column(name = "cart_id")
  private String cartId;

  @Column(name = "external_reference")
  private String externalReference;

  @Column(name = "order_id")
  private String orderId;

  @Column(name = "payment_id")
  private String paymentId;

  @Column(name = "reason")
  private String reason;

  @Column(name = "evidence")
  private ReviewEvidence evidence;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "decision")
  private String decision;

  protected ReviewCase() {}

  /** Opens a case. */
  public ReviewCase(ReviewFinding finding, ReviewSubject subject, Instant now) {
    this.caseId = UUID.randomUUID();
    this.kind = finding.kind();
    this.caseKey = key(finding.kind(), subject.externalReference());
    this.openKey = caseKey;
    this.externalReference = subject.externalReference();
    this.openedAt = now;
    tell(finding, subject);
  }

  private void tell(ReviewFinding finding, ReviewSubject subject) {
    cartId = subject.cartId().map(UUID::toString).orElse(null);
    orderId = subject.orderId().map(UUID::toString).orElse(null);
    paymentId = subject.paymentId().map(UUID::toString).orElse(null);
    reason = finding.reason();
    evidence = finding.evidence();
  }

  /** By which a case of this kind about this purchase is known. */
  public static String key(ReviewKind kind, String externalReference) {
    return kind + "/" + externalReference;
  }

  /**
   * It was found again, and there is an order by now: from now on it is about that.
   *
   * @return false if it was about an order before, or there is none
   */
  public boolean findAgain(ReviewFinding finding, ReviewSubject subject) {
    boolean news = orderId == null && subject.orderId().isPresent();
    if (news) {
      tell(finding, subject);
    }
    return news;
  }

  /**
   * Keeps what somebody tries; it stays open until that has helped.
   *
   * @param how one sentence without personal data
   */
  public void attempt(String how) {
    if (isOpen()) {
      decide(how);
    }
  }

  /**
   * Closes it; the first decision stays.
   *
   * @param how one sentence without personal data
   */
  public void close(String how, Instant now) {
    if (isOpen()) {
      decide(how);
      closedAt = now;
      openKey = null;
    }
  }

  /** Nobody is to know any more whom it is about: what a rule said of her goes. */
  public void forgetShopper() {
    if (kind == ReviewKind.RULE_OBJECTS) {
      reason = "A rule objected to the order.";
    }
  }

  private void decide(String how) {
    String all = decision().map(it -> it + " " + how).orElse(how);
    decision = all.substring(Math.max(0, all.length() - MAX_DECISION));
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public UUID caseId() {
    return caseId;
  }

  public ReviewKind kind() {
    return kind;
  }

  public String key() {
    return caseKey;
  }

  /** What it is about. */
  public ReviewSubject subject() {
    return new ReviewSubject(uuid(cartId), externalReference, uuid(orderId), uuid(paymentId));
  }

  public String reason() {
    return reason;
  }

  public ReviewEvidence evidence() {
    return evidence;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** When it was closed, if it is. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** What was tried, and once it is closed what was decided. */
  public Optional<String> decision() {
    return Optional.ofNullable(decision);
  }

  private static Optional<UUID> uuid(String text) {
    return Optional.ofNullable(text).map(UUID::fromString);
  }
}
