package io.kassa.api.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kassa.api.cart.CartRepresentation;
import io.kassa.domain.order.LookUpOrder;
import io.kassa.domain.order.Order;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was looked up (commerce interface, OrderLookup): the cart's members, and what the order
 * adds. Members of the cart alone are missing where there is no cart any more.
 *
 * @param orderState {@code pending}, {@code confirmed} or {@code cancelled}; an addition of ours
 */
public record OrderRepresentation(
    @JsonUnwrapped CartRepresentation cart,
    Optional<String> orderState,
    List<PaymentRepresentation> payments) {

  static OrderRepresentation of(LookUpOrder.Found found) {
    return new OrderRepresentation(
        found
            .order()
            .map(order -> CartRepresentation.of(order, found.cart()))
            .orElseGet(() -> CartRepresentation.of(found.cart().orElseThrow())),
        found.order().map(Order::state).map(state -> state.name().toLowerCase(Locale.ROOT)),
        found.payments().stream().map(PaymentRepresentation::of).toList());
  }
}
