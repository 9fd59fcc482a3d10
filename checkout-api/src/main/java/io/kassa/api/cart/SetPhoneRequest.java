package io.kassa.api.cart;

import io.kassa.api.json.Members;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.cart.change.SetPhone;

/** Says under which number the shopper is called. */
public record SetPhoneRequest(String phone) {

  SetPhone toChange() {
    return new SetPhone(new PhoneNumber(Members.required("phone", phone)));
  }
}
