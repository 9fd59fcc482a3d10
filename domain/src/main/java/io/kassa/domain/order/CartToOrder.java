package io.kassa.domain.order;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartContents;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.OrderReference;
import io.kassa.domain.number.NumberSeries;
import io.kassa.domain.pricing.PricedBasket;
import io.kassa.domain.profile.CartProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The rule that says what order a cart becomes. */
@ApplicationScoped
class CartToOrder {

  private NumberSeries numbers;
  private Clock clock;

  CartToOrder() {}

  @Inject
  CartToOrder(NumberSeries numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  Order place(Cart cart, CartProfile profile, Contact payer, PricedBasket basket) {
    CartContents contents = cart.contents();
    return Order.placed(
        new OrderReference(UUID.randomUUID(), numbers.next(NumberSeries.Kind.ORDER)),
        new Order.Origin(cart.id(), profile.sales().channelKey(), cart.locale()),
        new Order.Purchase(
            basket,
            numbers.next(NumberSeries.Kind.DELIVERY),
            new OrderExtras(
                contents.contact().updatedBy(payer),
                contents.coupons(),
                basket.promotions(),
                contents.orderFields(),
                List.of())),
        clock.instant());
  }
}
