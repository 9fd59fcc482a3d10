package io.kassa.persistence.type;

import io.kassa.domain.payment.Shipment;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Shipment} as JSON. */
@Converter(autoApply = true)
public class ShipmentConverter implements AttributeConverter<Shipment, String> {

  private final JsonText<Shipment> json = new JsonText<>(Shipment.class);

  @Override
  public String convertToDatabaseColumn(Shipment value) {
    return json.write(value);
  }

  @Override
  public Shipment convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
