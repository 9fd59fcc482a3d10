package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.cart.change.SetEmail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says where the shopper's mail goes. */
public record SetEmailRequest(@Schema(examples = "kim@example.com", required = true) String email) {

  SetEmail toChange() {
    return new SetEmail(new EmailAddress(Members.required("email", email)));
  }
}
