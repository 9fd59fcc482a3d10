package io.kassa.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.UuidText;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Reads members of requests that have to be there, or have to have a form. */
public final class Members {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private Members() {}

  /**
   * A member that has to be there.
   *
   * @throws Rejection INVALID_REQUEST if it is missing, null or blank
   */
  public static String required(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new Rejection(ErrorCode.INVALID_REQUEST, name + " is missing.");
    }
    return value;
  }

  /** A member that may be missing; blank is as good as missing. */
  public static Optional<String> optional(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  /**
   * A uuid that has to be there.
   *
   * @throws Rejection with the code given, if it is missing or no uuid
   */
  public static UUID uuid(String name, String value, ErrorCode code) {
    return UuidText.read(value).orElseThrow(() -> new Rejection(code, name + " has to be a uuid."));
  }

  /**
   * A time that a database can hold, to the microsecond.
   *
   * @throws Rejection INVALID_REQUEST if it is none, or of another age
   */
  public static Instant time(String name, String value) {
    try {
      Instant time = Instant.parse(value).truncatedTo(ChronoUnit.MICROS);
      if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
        return time;
      }
    } catch (DateTimeParseException | ArithmeticException none) {
      // told below
    }
    throw new Rejection(
        ErrorCode.INVALID_REQUEST, name + " has to be a time such as 2026-11-26T12:00:00Z.");
  }

  /**
   * A number of pieces; its limits are the cart's business.
   *
   * @throws Rejection INVALID_QUANTITY if it is not a whole number
   */
  public static long quantity(JsonNode value) {
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Rejection(ErrorCode.INVALID_QUANTITY, "quantity has to be a whole number.");
    }
    return value.longValue();
  }
}
