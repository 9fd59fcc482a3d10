package io.kassa.domain.order;

import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartPreview;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.RenderedCart;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.payment.Payment;
import io.kassa.domain.payment.Payments;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows a shopper what was bought, to whoever knows a number of it and the e-mail address. */
@Stateless
public class LookUpOrder {

  @Inject Carts carts;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject CartPreview preview;

  /**
   * What was found.
   *
   * @param cart the cart, unless the order came another way
   * @param order the order, unless the cart has not become one yet
   */
  public record Found(Optional<RenderedCart> cart, Optional<Order> order, List<Payment> payments) {}

  /**
   * Looks up a cart or an order.
   *
   * @param reference a cart number, an order number or a delivery number
   * @throws Rejection ORDER_NOT_FOUND if there is none, and just so if the address is another
   */
  public Found lookUp(String reference, String email) {
    Optional<Cart> cart = carts.findByNumber(reference);
    Optional<Order> order =
        cart.isPresent()
            ? cart.get().order().flatMap(it -> orders.find(it.orderId()))
            : orders.findByReference(reference);
    boolean known =
        cart.map(Cart::contents).filter(it -> knows(it.contact(), email)).isPresent()
            || order.map(Order::extras).filter(it -> knows(it.contact(), email)).isPresent();
    if (!known) {
      throw new Rejection(ErrorCode.ORDER_NOT_FOUND, "There is no such order for this e-mail.");
    }
    return new Found(
        cart.or(() -> order.flatMap(it -> carts.find(it.cartId()))).map(preview::render),
        order,
        order.map(it -> payments.findAll(it.payments())).orElse(List.of()));
  }

  private static boolean knows(Contact contact, String email) {
    return contact.email().filter((EmailAddress it) -> it.sameMailboxAs(email)).isPresent();
  }
}
