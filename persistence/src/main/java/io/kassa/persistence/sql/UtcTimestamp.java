package io.kassa.persistence.sql;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A time as a parameter of a query in SQL: UTC without a zone. */
public final class UtcTimestamp {

  private UtcTimestamp() {}

  /** This time, wherever the server is. */
  public static Timestamp of(Instant time) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }
}
