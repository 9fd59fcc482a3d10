package io.kassa.persistence.type;

import io.kassa.domain.payment.IntentDetails;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link IntentDetails} as JSON. */
@Converter(autoApply = true)
public class IntentDetailsConverter implements AttributeConverter<IntentDetails, String> {

  private final JsonText<IntentDetails> json = new JsonText<>(IntentDetails.class);

  @Override
  public String convertToDatabaseColumn(IntentDetails value) {
    return json.write(value);
  }

  @Override
  public IntentDetails convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
