package io.kassa.persistence.type;

import io.kassa.domain.address.Address;
import jakarta.persistence.Converter;

/** Keeps {@link Address} as JSON. */
@Converter(autoApply = true)
public class AddressConverter extends JsonConverter<Address> {

  public AddressConverter() {
    super(Address.class);
  }
}
