package io.kassa.persistence.type;

import io.kassa.domain.fulfilment.Receipt;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Receipt} as JSON. */
@Converter(autoApply = true)
public class ReceiptConverter implements AttributeConverter<Receipt, String> {

  private final JsonText<Receipt> json = new JsonText<>(Receipt.class);

  @Override
  public String convertToDatabaseColumn(Receipt value) {
    return json.write(value);
  }

  @Override
  public Receipt convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
