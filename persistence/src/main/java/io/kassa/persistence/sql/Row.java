package io.kassa.persistence.sql;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** One row of a query in SQL; columns are counted from zero. Times are UTC without a zone. */
public final class Row {

  private final Object[] columns;

  /** The columns as the query answers them. */
  public Row(Object[] columns) {
    this.columns = columns.clone();
  }

  /** A column that is never empty; padding is no part of it. */
  public String text(int index) {
    return columns[index].toString().strip();
  }

  /** A column that may be empty. */
  public Optional<String> optional(int index) {
    return Optional.ofNullable(columns[index]).map(it -> it.toString().strip());
  }

  /** A whole number. */
  public long number(int index) {
    return ((Number) columns[index]).longValue();
  }

  /** An id. */
  public UUID id(int index) {
    return UUID.fromString(text(index));
  }

  /** A time. */
  public Instant time(int index) {
    return ((Timestamp) columns[index]).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  /** A time that may be empty. */
  public Optional<Instant> optionalTime(int index) {
    return columns[index] == null ? Optional.empty() : Optional.of(time(index));
  }
}
