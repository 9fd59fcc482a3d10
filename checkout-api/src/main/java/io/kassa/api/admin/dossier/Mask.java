package io.kassa.api.admin.dossier;

import io.kassa.api.fulfilment.DeliveryRepresentation;
import io.kassa.api.fulfilment.OrderMoneyRepresentation;
import io.kassa.domain.address.Address;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.cart.Contact;
import java.util.Optional;

/** Shows that something personal is known, and not what. */
final class Mask {

  private static final String HIDDEN = "…";

  private Mask() {}

  /** The first letter and the domain: enough to compare with what a shopper says. */
  static Optional<String> email(Contact contact) {
    return contact
        .email()
        .map(it -> first(it.text()) + it.text().substring(it.text().indexOf('@')));
  }

  /** The last two digits. */
  static Optional<String> phone(Contact contact) {
    return contact.phone().map(it -> HIDDEN + it.text().substring(it.text().length() - 2));
  }

  /** The country alone. */
  static Optional<String> country(Contact contact) {
    return contact.address().flatMap(Address::countryCode).map(CountryCode::code);
  }

  /** All but how its parcels can be followed: the answer leads to a person. */
  static OrderMoneyRepresentation order(OrderMoneyRepresentation order) {
    return new OrderMoneyRepresentation(
        order.orderNumber(),
        order.orderState(),
        order.reviewReason(),
        order.currencyCode(),
        order.taxIncluded(),
        order.total(),
        order.placedAt(),
        order.deliveries().stream().map(Mask::delivery).toList(),
        order.payments());
  }

  private static DeliveryRepresentation delivery(DeliveryRepresentation delivery) {
    return new DeliveryRepresentation(
        delivery.deliveryNumber(),
        delivery.deliveryState(),
        delivery.total(),
        delivery.invoiceId(),
        delivery.carrier(),
        delivery.trackingNumber().map(it -> HIDDEN),
        delivery.trackingUri().map(it -> HIDDEN),
        delivery.completedAt(),
        delivery.lines());
  }

  private static String first(String text) {
    return text.charAt(0) + HIDDEN;
  }
}
