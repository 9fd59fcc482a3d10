package io.kassa.api.fulfilment;

import io.kassa.domain.order.Order;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.PaymentBalance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payment and its sums; amounts in major units.
 *
 * @param capturing asked for, and not known to be taken; likewise {@code refunding}
 * @param credit taken for no delivery yet; the next deliveries use it up
 * @param remaining what can still be taken
 * @param refundable what can still be given back
 * @param expiresAt when the provider lets go of what it holds, as far as it has told
 * @param expired whether that has passed while something was still held
 * @param requests every wish for its money, oldest first
 */
public record PaymentMoneyRepresentation(
    String paymentNumber,
    String provider,
    String externalReference,
    BigDecimal authorized,
    BigDecimal capturing,
    BigDecimal captured,
    BigDecimal refunding,
    BigDecimal refunded,
    BigDecimal released,
    BigDecimal credit,
    BigDecimal remaining,
    BigDecimal refundable,
    Optional<String> expiresAt,
    boolean expired,
    List<IntentRepresentation> requests) {

  static PaymentMoneyRepresentation of(Order order, Payment payment, Instant now) {
    PaymentBalance balance = payment.balance();
    return new PaymentMoneyRepresentation(
        payment.paymentNumber(),
        payment.providerKey(),
        payment.externalReference(),
        balance.authorized().toMajor(),
        balance.capturing().toMajor(),
        balance.captured().toMajor(),
        balance.refunding().toMajor(),
        balance.refunded().toMajor(),
        balance.released().toMajor(),
        balance.credit().toMajor(),
        balance.remaining().toMajor(),
        balance.refundable().toMajor(),
        payment.expiresAt().map(Instant::toString),
        !balance.remaining().isZero()
            && payment.expiresAt().filter(it -> !it.isAfter(now)).isPresent(),
        payment.intents().stream().map(it -> IntentRepresentation.of(order, it)).toList());
  }
}
