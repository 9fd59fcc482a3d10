package io.kassa.domain.payment;

import java.util.List;

/**
 * What a delivery had used up and does not need, because its capture was refused. Refunds that came
 * after it found nothing of this; they take now what they would have taken then, so that a refund
 * that is refused later gives it back.
 *
 * @param capture the refused one
 * @param all every wish for the payment's money, oldest first
 */
record FreedCredit(MoneyIntent capture, List<MoneyIntent> all) {

  void giveBack(PaymentTotals totals) {
    totals.dropCapture(capture.amountMinor(), capture.creditMinor());
    long left = capture.creditMinor();
    for (MoneyIntent refund : refundsByAmountSince()) {
      long taken = refund.useMoreCredit(left);
      totals.useCredit(taken);
      left -= taken;
    }
    long cut = totals.keepCreditWithinRefundable();
    for (MoneyIntent refund : openRefunds()) {
      cut -= refund.useMoreCredit(cut);
    }
  }

  private List<MoneyIntent> refundsByAmountSince() {
    return all.stream()
        .filter(it -> it.kind() == IntentKind.REFUND && it.state() != IntentState.REFUSED)
        .filter(it -> it.sequenceNumber() > capture.sequenceNumber())
        .filter(it -> it.details().goods().isEmpty())
        .toList();
  }

  private List<MoneyIntent> openRefunds() {
    return all.stream()
        .filter(it -> it.kind() == IntentKind.REFUND && it.state().isOpen())
        .toList();
  }
}
