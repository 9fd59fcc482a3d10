package io.kassa.persistence.type;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Keeps an instant as the date and time that it is in UTC, whatever the database's time zone.
 * EclipseLink cannot read columns with a time zone from H2 and PostgreSQL alike. In a JVM whose own
 * time zone skips an hour in spring that hour would be read an hour late; the server's jvm.options
 * therefore set UTC.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant instant) {
    return instant == null
        ? null
        : Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp column) {
    return column == null ? null : column.toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
