package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.CartId;
import io.kassa.domain.cart.Carts;
import io.kassa.domain.kustom.ExternalPaymentMethod;
import io.kassa.domain.kustom.KustomCheckout;
import io.kassa.domain.kustom.KustomCheckouts;
import io.kassa.domain.kustom.KustomOrderId;
import io.kassa.domain.kustom.WebAddressRule;
import io.kassa.domain.kustom.settings.KustomSettings;
import io.kassa.domain.profile.LocaleTag;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The short transactions before and after a handoff asks Kustom. */
@Stateless
public class HandoffDesk {

  private static final String PATH = "/ingress/kustom/handoff/";

  @Inject Handoffs handoffs;
  @Inject KustomCheckouts checkouts;
  @Inject Carts carts;
  @Inject KustomSettings settings;
  @Inject Clock clock;

  /** Keeps where each method leads; in the answer each leads to us. */
  public List<ExternalPaymentMethod> keep(
      HandoffOrigin origin, List<ExternalPaymentMethod> methods) {
    return methods.stream().map(method -> keep(origin, method)).toList();
  }

  private ExternalPaymentMethod keep(HandoffOrigin origin, ExternalPaymentMethod method) {
    HandoffToken token = HandoffToken.random();
    handoffs.add(new Handoff(token, origin, method, clock.instant()));
    return method.leadingTo(settings.publicAddress() + PATH + token.value());
  }

  /** What is known of a handoff before Kustom is asked. */
  public Optional<Found> find(HandoffToken token) {
    return handoffs.find(token).map(this::found);
  }

  private Found found(Handoff handoff) {
    Cart cart = carts.require(handoff.cartId());
    Optional<KustomOrderId> living =
        checkouts
            .findLiving(handoff.cartId())
            .filter(checkout -> checkout.checkoutId().equals(handoff.checkoutId()))
            .flatMap(KustomCheckout::orderId);
    return new Found(handoff, cart.locale(), cart.isOpen(), living);
  }

  /**
   * A handoff that exists.
   *
   * @param open whether the cart has not become an order
   * @param living the Kustom order, while it is the one that the cart is being paid with
   */
  public record Found(
      Handoff handoff, LocaleTag locale, boolean open, Optional<KustomOrderId> living) {

    /** An address with the order's id where Kustom's sign for it stands, as Kustom would use it. */
    String filledIn(String address) {
      return address.replace(WebAddressRule.ORDER_ID, living.map(KustomOrderId::value).orElse(""));
    }

    /** The cart that is being paid. */
    public CartId cartId() {
      return handoff.cartId();
    }
  }
}
