package io.kassa.domain.kustom;

import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.cart.Contact;
import java.util.Optional;

/** Who a shopper at Kustom is, in the words of carts and orders. */
public final class KustomContact {

  private KustomContact() {}

  /**
   * What the shopper has told Kustom so far: goods go to the delivery address, or where the invoice
   * goes if there is none; the billing address gets the invoice, with the VAT number.
   */
  public static Contact of(KustomOrder order) {
    Optional<KustomAddress> billing = order.billingAddress().filter(KustomAddress::isFilled);
    Optional<KustomAddress> delivery =
        order.shippingAddress().filter(KustomAddress::isFilled).or(() -> billing);
    return new Contact(
        billing.or(() -> delivery).flatMap(KustomAddress::toEmail),
        billing.or(() -> delivery).flatMap(KustomAddress::toPhone),
        delivery.map(KustomAddress::toAddress),
        billing.map(it -> recipient(it, KustomAddress.fitting(order.vatId()))));
  }

  /** The country of the VAT number is that of the invoice: Kustom does not say another. */
  private static InvoiceRecipient recipient(KustomAddress billing, Optional<String> vatId) {
    InvoiceRecipient recipient = InvoiceRecipient.at(billing.toAddress());
    return new InvoiceRecipient(
        recipient.address(),
        vatId,
        Optional.empty(),
        vatId.flatMap(it -> recipient.address().countryCode()));
  }
}
