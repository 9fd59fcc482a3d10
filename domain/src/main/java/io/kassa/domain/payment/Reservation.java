package io.kassa.domain.payment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.payment.MoneyIntent.Shares;
import java.util.List;

/** What each kind of intent reserves of a payment's money, and how that ends. */
final class Reservation {

  private Reservation() {}

  static Shares of(IntentRequest request, PaymentTotals totals) {
    return switch (request.kind()) {
      case CAPTURE -> capture(request, totals);
      case REFUND -> refund(request, totals);
      case CANCEL -> cancel(totals);
      case RELEASE -> release(totals);
      case EXTEND -> extend(totals);
    };
  }

  private static Shares capture(IntentRequest request, PaymentTotals totals) {
    long wanted = request.amount().minor();
    long fromCredit = request.delivery().isPresent() ? Math.min(wanted, totals.credit()) : 0;
    totals.beginCapture(wanted - fromCredit, fromCredit);
    return new Shares(wanted - fromCredit, fromCredit);
  }

  /** Money that is given back by amount is not there for a delivery any more. */
  private static Shares refund(IntentRequest request, PaymentTotals totals) {
    long wanted = request.amount().minor();
    boolean byLines = request.details().goods().isPresent();
    long fromCredit = byLines ? 0 : Math.min(wanted, totals.credit());
    return new Shares(wanted, totals.beginRefund(wanted, fromCredit));
  }

  private static Shares cancel(PaymentTotals totals) {
    if (totals.captured() > 0) {
      throw new Rejection(ErrorCode.ALREADY_CAPTURED, "Money was taken already: release the rest.");
    }
    return giveUp(totals);
  }

  private static Shares release(PaymentTotals totals) {
    if (totals.captured() == 0 && totals.capturing() == 0) {
      throw new Rejection(
          ErrorCode.NOTHING_CAPTURED, "Nothing was taken: the whole can be cancelled instead.");
    }
    return giveUp(totals);
  }

  /** A capture that is under way could be refused at the provider because of this one. */
  private static Shares giveUp(PaymentTotals totals) {
    if (totals.capturing() > 0) {
      throw new Rejection(
          ErrorCode.PAYMENT_BUSY, "Money is being taken; ask again when that has ended.");
    }
    Shares shares = new Shares(totals.remaining(), 0);
    totals.release(totals.remaining());
    return shares;
  }

  private static Shares extend(PaymentTotals totals) {
    if (totals.remaining() == 0) {
      throw new Rejection(ErrorCode.NOTHING_LEFT, "Nothing is held any more.");
    }
    return new Shares(0, 0);
  }

  static void finish(MoneyIntent intent, PaymentTotals totals) {
    if (intent.kind() == IntentKind.CAPTURE) {
      totals.finishCapture(intent.amountMinor(), intent.deliveryId().isPresent());
    } else if (intent.kind() == IntentKind.REFUND) {
      totals.finishRefund(intent.amountMinor());
    }
  }

  /** Of all wishes for the payment's money this one came to nothing. */
  static void drop(MoneyIntent intent, List<MoneyIntent> all, PaymentTotals totals) {
    switch (intent.kind()) {
      case CAPTURE -> new FreedCredit(intent, all).giveBack(totals);
      case REFUND -> totals.dropRefund(intent.amountMinor(), intent.creditMinor());
      case CANCEL, RELEASE -> totals.keep(intent.amountMinor());
      case EXTEND -> {
        // nothing was reserved
      }
    }
  }

  /** Whether there is room for what others did; if not, something under way has to end first. */
  static boolean fitsElsewhere(IntentRequest done, PaymentTotals totals) {
    long amount = done.amount().minor();
    return done.kind() == IntentKind.REFUND
        ? amount <= totals.refundable()
        : amount <= totals.remaining();
  }

  static Shares takeOver(IntentRequest done, PaymentTotals totals) {
    long amount = done.amount().minor();
    if (done.kind() == IntentKind.REFUND) {
      return new Shares(amount, totals.returnElsewhere(amount));
    }
    if (done.kind() == IntentKind.CAPTURE) {
      totals.takeElsewhere(amount);
    } else {
      totals.release(amount);
    }
    return new Shares(amount, 0);
  }
}
