package io.kassa.domain.kustom.externalpayment;

import io.kassa.domain.address.Address;
import io.kassa.domain.cart.ChangeCart;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.change.UpdateContact;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.ErrorKind;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.kustom.KustomAnswer;
import io.kassa.domain.kustom.KustomContact;
import io.kassa.domain.kustom.KustomOrder;
import io.kassa.domain.kustom.KustomOrders;
import io.kassa.domain.kustom.KustomProblems;
import io.kassa.domain.kustom.KustomRefusal;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.DeadEnd;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Forward;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Reason;
import io.kassa.domain.kustom.externalpayment.HandoffOutcome.Shopper;
import io.kassa.domain.kustom.placement.PlaceKustomOrder;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Hands a shopper over to an external payment method (hook OnKustomExternalPaymentMethods, address
 * handoff): reads the address that Kustom has asked for, gives it to the cart, and says where the
 * browser goes on. Whatever fails ends here. Done again it does the same.
 */
@Stateless
@TransactionAttribute(
    TransactionAttributeType.NOT_SUPPORTED) // Kustom is asked between transactions
public class HandOffAddress {

  private static final Logger LOG = Logger.getLogger(HandOffAddress.class.getName());

  @Inject HandoffDesk desk;
  @Inject KustomOrders kustom;
  @Inject ChangeCart changeCart;
  @Inject PlaceKustomOrder placeOrder;
  @Inject KustomProblems problems;

  /** Says where the browser goes on, or why it does not. */
  public HandoffOutcome handOff(HandoffToken token) {
    Optional<HandoffDesk.Found> found = desk.find(token);
    if (found.isEmpty()) {
      return new DeadEnd(Reason.UNKNOWN, Optional.empty());
    }
    HandoffOutcome outcome = attempt(found.get());
    if (outcome instanceof DeadEnd end) {
      LOG.info(() -> "The handoff of cart " + found.get().cartId() + " ended: " + end.reason());
    }
    return outcome;
  }

  private HandoffOutcome attempt(HandoffDesk.Found found) {
    if (!found.open()) {
      return end(found, Reason.ORDERED);
    }
    if (found.living().isEmpty()) {
      return end(found, Reason.OUTDATED);
    }
    KustomAnswer<KustomOrder> answer = kustom.read(found.living().get());
    Optional<KustomOrder> order = answer.result();
    if (order.isEmpty()) {
      problems.log("read", answer);
      boolean forgotten = answer.isRefusedAs(KustomRefusal.Kind.NOT_FOUND);
      return end(found, forgotten ? Reason.OUTDATED : Reason.NOT_NOW);
    }
    return order.get().isComplete() ? place(found, order.get()) : goOn(found, order.get());
  }

  /** Paid in another tab: whoever learns of a payment places the order. */
  private HandoffOutcome place(HandoffDesk.Found found, KustomOrder order) {
    placeOrder.place(found.cartId(), found.handoff().checkoutId(), order);
    return end(found, Reason.ORDERED);
  }

  private HandoffOutcome goOn(HandoffDesk.Found found, KustomOrder order) {
    Contact contact = KustomContact.of(order);
    if (contact.address().filter(HandOffAddress::isDeliverable).isEmpty()) {
      return end(found, Reason.NO_ADDRESS);
    }
    try {
      changeCart.change(found.cartId(), new UpdateContact(contact));
    } catch (Rejection refused) {
      return end(found, reason(refused.code()));
    }
    return new Forward(URI.create(found.filledIn(found.handoff().redirectUrl())).toASCIIString());
  }

  private static boolean isDeliverable(Address address) {
    return address.name().isPresent()
        && address.addressLine1().isPresent()
        && address.postalCode().isPresent()
        && address.city().isPresent()
        && address.countryCode().isPresent();
  }

  private static Reason reason(ErrorCode code) {
    if (code == ErrorCode.CART_COMPLETED) {
      return Reason.ORDERED;
    }
    return code.kind() == ErrorKind.UNAVAILABLE ? Reason.NOT_NOW : Reason.ADDRESS_REFUSED;
  }

  private static DeadEnd end(HandoffDesk.Found found, Reason reason) {
    String checkoutUrl = found.filledIn(found.handoff().checkoutUrl());
    return new DeadEnd(reason, Optional.of(new Shopper(found.locale(), checkoutUrl)));
  }
}
