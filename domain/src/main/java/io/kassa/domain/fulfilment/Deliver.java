package io.kassa.domain.fulfilment;

import io.kassa.domain.order.LineQuantity;
import io.kassa.domain.order.Order;
import io.kassa.domain.order.OrderDelivery;
import io.kassa.domain.payment.IntentDetails;
import io.kassa.domain.payment.IntentKind;
import io.kassa.domain.payment.IntentRequest;
import io.kassa.domain.payment.InvoicedDelivery;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Shipment;
import io.kassa.domain.pricing.PricedBasket;
import java.util.List;
import java.util.Optional;

/**
 * Goods are sent, and what they cost is taken.
 *
 * @param lines empty: all that is open
 */
public record Deliver(List<LineQuantity> lines, Shipment shipment, Optional<String> paymentNumber)
    implements FulfilmentCommand {

  @Override
  public IntentRequest apply(Order order, Payment payment, Terms terms) {
    OrderDelivery sent = order.send(lines, shipment, terms.deliveryNumbers());
    PricedBasket goods = order.basketOf(sent);
    return new IntentRequest(
        IntentKind.CAPTURE,
        order.reference().orderId(),
        Optional.of(new InvoicedDelivery(sent.deliveryId(), sent.invoiceId().orElseThrow())),
        goods.amountToPay(),
        IntentDetails.of(goods, terms.country())
            .with(shipment)
            .describedBy(Optional.of("Delivery " + sent.deliveryNumber())));
  }
}
