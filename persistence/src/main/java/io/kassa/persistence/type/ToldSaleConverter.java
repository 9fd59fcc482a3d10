package io.kassa.persistence.type;

import io.kassa.domain.kustom.journal.ToldSale;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link ToldSale} as JSON. */
@Converter(autoApply = true)
public class ToldSaleConverter implements AttributeConverter<ToldSale, String> {

  private final JsonText<ToldSale> json = new JsonText<>(ToldSale.class);

  @Override
  public String convertToDatabaseColumn(ToldSale value) {
    return json.write(value);
  }

  @Override
  public ToldSale convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
