package io.kassa.domain.order;

import io.kassa.domain.address.AddressRecord;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldRecord;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.pricing.PricedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Orders as rules see them (order actor, Order), amounts in major units. */
final class OrderRecord {

  private OrderRecord() {}

  static FieldRecord of(Order order) {
    Optional<Map<String, Object>> recipient = recipient(order.extras().contact());
    PricedBasket basket = order.basket();
    return new FieldRecord()
        .with("orderId", order.reference().orderId())
        .with("orderNumber", order.reference().orderNumber())
        .with("orderState", order.state().name().toLowerCase(Locale.ROOT))
        .with("cartId", order.cartId().value())
        .with("channelKey", order.channelKey())
        .with("locale", order.locale().tag())
        .with("currencyCode", order.currency().code())
        .with("taxIncluded", basket.taxIncluded())
        .with("createdAt", order.placedAt())
        .with("orderTotal", basket.orderTotal().toMajor())
        .with("orderTaxTotal", basket.orderTaxTotal().toMajor())
        .with("invoiceRecipient", recipient)
        .with("invoiceAddress", recipient)
        .with("deliveries", order.deliveries().stream().map(it -> delivery(order, it)).toList())
        .with("coupons", order.extras().coupons().stream().map(CouponCode::code).toList())
        .with("tags", order.extras().tags())
        .with("dynamic", plain(order.extras()));
  }

  private static Map<String, Object> delivery(Order order, OrderDelivery delivery) {
    FieldRecord record =
        new FieldRecord()
            .with("deliveryId", delivery.deliveryId())
            .with("deliveryNumber", delivery.deliveryNumber())
            .with("deliveryState", delivery.state().name().toLowerCase(Locale.ROOT))
            .with("deliveryAddress", delivery.address().map(it -> AddressRecord.of(it).toJson()));
    return PricedRecord.withShipping(record, delivery.shipping(order.currency()), order.currency())
        .with("orderLines", lines(order, delivery))
        .toJson();
  }

  private static List<Map<String, Object>> lines(Order order, OrderDelivery delivery) {
    return delivery.lines().stream()
        .map(
            line ->
                PricedRecord.orderLine(line.orderLineId(), line.priced(order.currency()))
                    .with("returnedQuantity", line.returnedQuantity())
                    .toJson())
        .toList();
  }

  private static Optional<Map<String, Object>> recipient(Contact contact) {
    return contact
        .invoiceRecipient()
        .map(AddressRecord::of)
        .or(() -> contact.address().map(AddressRecord::of))
        .map(
            it ->
                it.with("email", contact.email().map(EmailAddress::text))
                    .with("phone", contact.phone().map(PhoneNumber::text))
                    .toJson());
  }

  private static Map<String, Object> plain(OrderExtras extras) {
    Map<String, Object> plain = new LinkedHashMap<>();
    extras.fields().forEach((key, value) -> plain.put(key, value.json()));
    return plain;
  }
}
