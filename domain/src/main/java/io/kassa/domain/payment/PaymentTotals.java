package io.kassa.domain.payment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The running sums of a payment, in minor units. {@code captured + capturing + released} never
 * exceeds what is authorized and {@code refunded + refunding} never what is captured: refused here
 * with a reason, and by the database whoever writes. What is asked for counts at once, so that
 * nobody else can ask for it too.
 */
@Embeddable
public class PaymentTotals {

  @Column(name = "authorized_amount")
  private long authorized;

  @Column(name = "capturing_amount")
  private long capturing;

  @Column(name = "captured_amount")
  private long captured;

  @Column(name = "refunding_amount")
  private long refunding;

  @Column(name = "refunded_amount")
  private long refunded;

  @Column(name = "released_amount")
  private long released;

  /** Taken for no delivery, and not given back; deliveries use it up. */
  @Column(name = "credit_amount")
  private long credit;

  protected PaymentTotals() {}

  static PaymentTotals authorized(long amount) {
    PaymentTotals totals = new PaymentTotals();
    totals.authorized = amount;
    return totals;
  }

  void beginCapture(long asked, long fromCredit) {
    if (asked > remaining()) {
      throw new Rejection(
          ErrorCode.AMOUNT_EXCEEDS_AUTHORIZATION, "That is more than what is still held.");
    }
    capturing += asked;
    credit -= fromCredit;
  }

  void finishCapture(long asked, boolean forDelivery) {
    capturing -= asked;
    captured += asked;
    credit += forDelivery ? 0 : asked;
  }

  /** The caller has to keep the credit within what can be given back. */
  void dropCapture(long asked, long fromCredit) {
    capturing -= asked;
    credit += fromCredit;
  }

  void useCredit(long amount) {
    credit -= amount;
  }

  /**
   * Reserves what is to be given back.
   *
   * @return what there is less of for deliveries to use up
   */
  long beginRefund(long asked, long fromCredit) {
    if (asked > refundable()) {
      throw new Rejection(
          ErrorCode.AMOUNT_EXCEEDS_CAPTURES, "That is more than what was taken and not returned.");
    }
    long before = credit;
    refunding += asked;
    credit -= fromCredit;
    keepCreditWithinRefundable();
    return before - credit;
  }

  void finishRefund(long asked) {
    refunding -= asked;
    refunded += asked;
  }

  void dropRefund(long asked, long fromCredit) {
    refunding -= asked;
    credit += fromCredit;
    keepCreditWithinRefundable();
  }

  /** Somebody took it at the provider, without us. */
  void takeElsewhere(long amount) {
    captured += amount;
    credit += amount;
  }

  /**
   * Somebody gave it back at the provider, without us.
   *
   * @return what there is less of for deliveries to use up
   */
  long returnElsewhere(long amount) {
    long before = credit;
    refunded += amount;
    credit -= Math.min(credit, amount);
    keepCreditWithinRefundable();
    return before - credit;
  }

  /**
   * Money that was given back, for whatever reason, is not there for a delivery.
   *
   * @return by how much there was too much
   */
  long keepCreditWithinRefundable() {
    long cut = Math.max(0, credit - refundable());
    credit -= cut;
    return cut;
  }

  void release(long amount) {
    released += amount;
  }

  void keep(long amount) {
    released -= amount;
  }

  void authorize(long amount) {
    authorized = amount;
  }

  /** Whether these sums can be: what others did at the provider may not fit what is under way. */
  boolean fit() {
    return captured + capturing + released <= authorized && refunded + refunding <= captured;
  }

  long captured() {
    return captured;
  }

  long capturing() {
    return capturing;
  }

  long refunded() {
    return refunded;
  }

  long refunding() {
    return refunding;
  }

  long released() {
    return released;
  }

  long credit() {
    return credit;
  }

  long authorized() {
    return authorized;
  }

  /** What can still be asked for. */
  long remaining() {
    return authorized - captured - capturing - released;
  }

  /** What can still be given back. */
  long refundable() {
    return captured - refunded - refunding;
  }
}
