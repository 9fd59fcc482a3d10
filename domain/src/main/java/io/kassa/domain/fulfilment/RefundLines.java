package io.kassa.domain.fulfilment;

import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.money.Money;
import io.kassa.domain.money.TaxRate;
import io.kassa.domain.order.LineQuantity;
import io.kassa.domain.order.Order;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.ReturnFee;
import io.kassa.domain.pricing.PricedBasket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Goods have come back, and what they had cost is given back, less a fee if there is one.
 *
 * @param lines at least one
 */
public record RefundLines(
    List<LineQuantity> lines,
    Optional<Fee> fee,
    Optional<String> description,
    Optional<String> paymentNumber)
    implements FulfilmentCommand {

  /**
   * What the shopper pays for the return.
   *
   * @param amount with tax, major units
   */
  public record Fee(BigDecimal amount, TaxRate taxRate) {}

  @Override
  public IntentRequest apply(Order order, Payment payment, Terms terms) {
    PricedBasket goods = order.takeBack(lines);
    Optional<ReturnFee> charged =
        fee.map(it -> new ReturnFee(Amount.of(it.amount(), payment.currency()), it.taxRate()));
    Money back =
        charged.map(it -> goods.amountToPay().minus(it.amount())).orElseGet(goods::amountToPay);
    if (back.minor() <= 0) {
      throw new Rejection(ErrorCode.INVALID_AMOUNT, "Nothing would be given back.");
    }
    IntentDetails details = IntentDetails.of(goods, terms.country()).describedBy(description);
    return new IntentRequest(
        IntentKind.REFUND,
        order.reference().orderId(),
        Optional.empty(),
        back,
        charged.map(details::with).orElse(details));
  }
}
