package io.kassa.persistence.type;

import io.kassa.domain.job.JobParameters;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link JobParameters} as JSON. */
@Converter(autoApply = true)
public class JobParametersConverter implements AttributeConverter<JobParameters, String> {

  private final JsonText<JobParameters> json = new JsonText<>(JobParameters.class);

  @Override
  public String convertToDatabaseColumn(JobParameters value) {
    return json.write(value);
  }

  @Override
  public JobParameters convertToEntityAttribute(String column) {
    return json.read(column);
  }
}
