package io.kassa.domain.cart.change;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.AddressFixture;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.Cart;
import io.kassa.domain.cart.Contact;
import io.kassa.domain.cart.change.SetAddress.Recipient;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.workbench.Shop;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactChangesTest {

  private final Shop shop = new Shop();
  private final Cart cart = shop.anEmptyCart();

  @Test
  void emailAndPhoneAreReplaced() {
    change(new SetEmail(new EmailAddress("old@example.com")));

    change(new SetEmail(new EmailAddress("kim@example.com")));
    change(new SetPhone(new PhoneNumber("112")));

    assertThat(cart.contents().contact().email()).contains(new EmailAddress("kim@example.com"));
    assertThat(cart.contents().contact().phone()).contains(new PhoneNumber("112"));
  }

  @Test
  void theDeliveryAddressDecidesWhereTheCartGoes() {
    assertThat(cart.country()).isEqualTo(new CountryCode("SE"));

    change(new SetAddress(Optional.of(AddressFixture.in("NO")), new Recipient.Leave()));

    assertThat(cart.country()).isEqualTo(new CountryCode("NO"));
  }

  @Test
  void anAddressWithoutACountryLeavesTheCountryOfTheOpening() {
    change(new SetAddress(Optional.of(AddressFixture.named("Kim Ek")), new Recipient.Leave()));

    assertThat(cart.country()).isEqualTo(new CountryCode("SE"));
  }

  @Test
  void whatAnotherHasLearnedOfTheShopperIsTakenOverAndTheRestStays() {
    change(new SetEmail(new EmailAddress("kim@example.com")));
    Optional<InvoiceRecipient> firm = Optional.of(InvoiceRecipient.at(AddressFixture.in("NO")));

    change(
        new UpdateContact(
            new Contact(
                Optional.empty(), Optional.empty(), Optional.of(AddressFixture.in("SE")), firm)));

    assertThat(cart.contents().contact().email()).contains(new EmailAddress("kim@example.com"));
    assertThat(cart.contents().contact().address()).contains(AddressFixture.in("SE"));
    assertThat(cart.contents().contact().invoiceRecipient()).isEqualTo(firm);
  }

  @Test
  void whatAnotherHasLearnedHasToBeWhereTheProfileServesToo() {
    Optional<InvoiceRecipient> german = Optional.of(InvoiceRecipient.at(AddressFixture.in("DE")));

    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED,
        () ->
            change(
                new UpdateContact(
                    new Contact(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(AddressFixture.in("SE")),
                        german))));
    assertThat(cart.contents().contact()).isEqualTo(Contact.unknown());
  }

  @Test
  void aCountryThatTheProfileDoesNotServeIsRejected() {
    InvoiceRecipient german = InvoiceRecipient.at(AddressFixture.in("DE"));

    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED,
        () -> change(new SetAddress(Optional.of(AddressFixture.in("DE")), new Recipient.Leave())));
    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED,
        () -> change(new SetAddress(Optional.empty(), new Recipient.Replace(german))));
    assertThat(cart.contents().contact().address()).isEmpty();
  }

  @Test
  void theInvoiceRecipientIsReplacedLeftAndUnset() {
    InvoiceRecipient recipient = InvoiceRecipient.at(AddressFixture.in("SE"));

    change(new SetAddress(Optional.empty(), new Recipient.Replace(recipient)));
    assertThat(cart.contents().contact().invoiceRecipient()).contains(recipient);

    change(new SetAddress(Optional.of(AddressFixture.in("NO")), new Recipient.Leave()));
    assertThat(cart.contents().contact().invoiceRecipient()).contains(recipient);

    change(new SetAddress(Optional.empty(), new Recipient.Unset()));
    assertThat(cart.contents().contact().invoiceRecipient()).isEmpty();
    assertThat(cart.contents().contact().address()).contains(AddressFixture.in("NO"));
  }

  private void change(CartChange change) {
    shop.change(cart.id(), change);
  }
}
