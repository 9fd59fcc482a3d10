package io.kassa.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.kassa.domain.error.ErrorCode;
import io.kassa.domain.error.Rejection;
import io.kassa.domain.field.UuidText;
import java.util.Optional;
import java.util.UUID;

/** Reads members of requests that have to be there, or have to have a form. */
public final class Members {

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
