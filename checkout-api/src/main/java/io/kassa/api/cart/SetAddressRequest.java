package io.kassa.api.cart;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.api.json.Json;
import io.kassa.domain.cart.change.SetAddress;
import io.kassa.domain.cart.change.SetAddress.Recipient;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Replaces the delivery address, the invoice recipient, or both.
 *
 * @param invoiceRecipient a recipient, or the text {@code unset} to have none of its own
 */
public record SetAddressRequest(
    AddressBody address,
    @Schema(implementation = InvoiceRecipientBody.class) JsonNode invoiceRecipient) {

  private static final String UNSET = "unset";

  SetAddress toChange() {
    Recipient recipient = recipient();
    if (address == null && recipient instanceof Recipient.Leave) {
      throw new Rejection(
          ErrorCode.INVALID_REQUEST, "Neither address nor invoiceRecipient is there.");
    }
    return new SetAddress(Optional.ofNullable(address).map(AddressBody::toAddress), recipient);
  }

  private Recipient recipient() {
    if (invoiceRecipient == null || invoiceRecipient.isNull()) {
      return new Recipient.Leave();
    }
    if (invoiceRecipient.isTextual() && UNSET.equals(invoiceRecipient.textValue())) {
      return new Recipient.Unset();
    }
    return new Recipient.Replace(
        Json.read("invoiceRecipient", invoiceRecipient, InvoiceRecipientBody.class).toRecipient());
  }
}
