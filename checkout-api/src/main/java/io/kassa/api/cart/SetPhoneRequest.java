package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.change.SetPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says under which number the shopper is called. */
public record SetPhoneRequest(@Schema(examples = "+46701234567", required = true) String phone) {

  SetPhone toChange() {
    return new SetPhone(new PhoneNumber(Members.required("phone", phone)));
  }
}
