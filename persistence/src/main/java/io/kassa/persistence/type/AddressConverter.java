package io.kassa.persistence.type;

import io.kassa.domain.address.Address;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Address} as JSON. */
@Converter(autoApply = true)
public class AddressConverter implements AttributeConverter<Address, String> {

  private final JsonText<Address> json = new JsonText<>(Address.class);

  @Override
  public String convertToDatabaseColumn(Address value) {
    return json.write(value);
  }

  @Override
  public Address convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
