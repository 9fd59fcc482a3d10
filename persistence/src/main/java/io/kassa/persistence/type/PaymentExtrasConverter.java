package io.kassa.persistence.type;

import io.kassa.domain.payment.PaymentExtras;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link PaymentExtras} as JSON. */
@Converter(autoApply = true)
public class PaymentExtrasConverter implements AttributeConverter<PaymentExtras, String> {

  private final JsonText<PaymentExtras> json = new JsonText<>(PaymentExtras.class);

  @Override
  public String convertToDatabaseColumn(PaymentExtras value) {
    return json.write(value);
  }

  @Override
  public PaymentExtras convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
