package io.kassa.persistence.administration;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** One row of a query in SQL. Times are UTC without a zone. */
final class Row {

  private final Object[] columns;

  Row(Object[] columns) {
    this.columns = columns.clone();
  }

  String text(int index) {
    return columns[index].toString().strip();
  }

  Optional<String> optional(int index) {
    return Optional.ofNullable(columns[index]).map(it -> it.toString().strip());
  }

  long number(int index) {
    return ((Number) columns[index]).longValue();
  }

  UUID id(int index) {
    return UUID.fromString(text(index));
  }

  Instant time(int index) {
    return ((Timestamp) columns[index]).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  Optional<Instant> optionalTime(int index) {
    return columns[index] == null ? Optional.empty() : Optional.of(time(index));
  }
}
