package io.kassa.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.address.AddressFixture;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.InvoiceRecipient;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {

  private static final InvoiceRecipient COMPANY =
      new InvoiceRecipient(
          AddressFixture.named("Company"),
          Optional.of("SE556000000001"),
          Optional.of("vat"),
          Optional.of(new CountryCode("SE")));

  @Test
  void anUpdateReplacesWhatItKnowsAndLeavesTheRest() {
    Contact before = Contact.unknown().withEmail(new EmailAddress("a@example.com"));

    Contact after = before.updatedBy(Contact.unknown().withAddress(AddressFixture.named("Eva")));

    assertThat(after.email()).isEqualTo(before.email());
    assertThat(after.address()).contains(AddressFixture.named("Eva"));
  }

  @Test
  void aVatNumberSurvivesAnInvoiceAddressWithoutOne() {
    Contact before = Contact.unknown().withInvoiceRecipient(Optional.of(COMPANY));
    Contact paid =
        Contact.unknown()
            .withInvoiceRecipient(
                Optional.of(InvoiceRecipient.at(AddressFixture.named("Company AB"))));

    InvoiceRecipient after = before.updatedBy(paid).invoiceRecipient().orElseThrow();

    assertThat(after.address()).isEqualTo(AddressFixture.named("Company AB"));
    assertThat(after.taxId()).contains("SE556000000001");
    assertThat(after.taxCountryCode()).contains(new CountryCode("SE"));
  }

  @Test
  void nothingPersonalStandsInATextForALog() {
    CartContents contents =
        CartContents.empty()
            .withContact(Contact.unknown().withInvoiceRecipient(Optional.of(COMPANY)));

    assertThat(contents.toString() + contents.contact() + COMPANY + COMPANY.address())
        .doesNotContain("Company", "SE5560");
  }
}
