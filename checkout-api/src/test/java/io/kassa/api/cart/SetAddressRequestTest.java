package io.kassa.api.cart;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.api.json.Wire;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.InvoiceRecipient;
import io.kassa.domain.cart.change.SetAddress;
import io.kassa.domain.cart.change.SetAddress.Recipient;
import io.kassa.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetAddressRequestTest {

  @Test
  void anAddressAloneLeavesTheInvoiceRecipient() throws Exception {
    SetAddress change = change("{'address': {'name': 'Kim', 'countryCode': 'se', 'city': ''}}");

    assertThat(change.address().orElseThrow().name()).contains("Kim");
    assertThat(change.address().orElseThrow().countryCode()).contains(new CountryCode("SE"));
    assertThat(change.address().orElseThrow().city()).isEmpty();
    assertThat(change.recipient()).isEqualTo(new Recipient.Leave());
  }

  @Test
  void theInvoiceRecipientIsUnsetByAWord() throws Exception {
    SetAddress change = change("{'invoiceRecipient': 'unset'}");

    assertThat(change.address()).isEmpty();
    assertThat(change.recipient()).isEqualTo(new Recipient.Unset());
  }

  @Test
  void theInvoiceRecipientIsReplacedWithAllItsMembers() throws Exception {
    SetAddress change =
        change(
            "{'invoiceRecipient': {'name': 'Ek AB', 'taxId': 'SE1', 'taxIdType': 'vat',"
                + " 'taxCountryCode': 'SE'}}");

    assertThat(change.recipient()).isInstanceOf(Recipient.Replace.class);
    InvoiceRecipient recipient = ((Recipient.Replace) change.recipient()).invoiceRecipient();
    assertThat(recipient.address().name()).contains("Ek AB");
    assertThat(recipient.taxId()).contains("SE1");
    assertThat(recipient.taxIdType()).contains("vat");
    assertThat(recipient.taxCountryCode()).contains(new CountryCode("SE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'address': null}",
        "{'invoiceRecipient': null}",
        "{'address': 'Storgatan'}",
        "{'address': {'city': 1}}",
        "{'invoiceRecipient': 'none'}",
        "{'invoiceRecipient': []}",
        "{'invoiceRecipient': {'taxId': 1}}"
      })
  void whatChangesNothingOrIsNoAddressIsRejected(String body) {
    assertRejectedAs(ErrorCode.INVALID_REQUEST, () -> change(body));
  }

  @Test
  void whatIsNoCountryIsRejectedAsOne() {
    assertRejectedAs(
        ErrorCode.COUNTRY_NOT_ALLOWED, () -> change("{'address': {'countryCode': 'SWE'}}"));
  }

  private static SetAddress change(String body) throws Exception {
    return Wire.read(SetAddressRequest.class, body).toChange();
  }
}
