package io.kassa.persistence.type;

import io.kassa.domain.review.ReviewEvidence;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link ReviewEvidence} as JSON. */
@Converter(autoApply = true)
public class ReviewEvidenceConverter implements AttributeConverter<ReviewEvidence, String> {

  private final JsonText<ReviewEvidence> json = new JsonText<>(ReviewEvidence.class);

  @Override
  public String convertToDatabaseColumn(ReviewEvidence value) {
    return json.write(value);
  }

  @Override
  public ReviewEvidence convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
